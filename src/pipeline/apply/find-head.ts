import type { TranslationUnit } from "../../model/translation-unit.ts";

interface JoinPlace {
  readonly unit: TranslationUnit;
  /** Of the article, in running order. */
  readonly units: readonly TranslationUnit[];
  /** What the file joins besides, by id. */
  readonly joins: ReadonlyMap<string, string>;
}

/** The unit that has the English of another, one before it with nothing in between that has its own. */
export function findHead(id: string, { unit, units, joins }: JoinPlace): TranslationUnit | undefined {
  const at = units.findIndex(({ segment }) => segment.id === id);
  const end = units.findIndex(({ segment }) => segment.id === unit.segment.id);
  const head = units[at];
  if (head === undefined || at >= end || joins.has(id) || head.review?.joined !== undefined) return undefined;
  const isJoined = ({ segment, review }: TranslationUnit) => (joins.get(segment.id) ?? review?.joined) === id;
  return units.slice(at + 1, end).every(isJoined) ? head : undefined;
}
