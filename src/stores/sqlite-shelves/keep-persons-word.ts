import { keepSaid } from "../../model/keep-said.ts";
import type { StoredDocument } from "../../model/stored-document.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

type StandingRow = [
  segment: string,
  source: string,
  target: string,
  state: TranslationUnit["state"],
  origin: NonNullable<TranslationUnit["origin"]> | null,
  review: string | null,
];

// All that `isPersonsWord` may say yes to.
const STANDING = `
  SELECT segment, source, target, state, origin, review FROM unit
   WHERE document = ? AND (origin = 'human' OR review IS NOT NULL OR state IN ('reviewed', 'final'))`;

/** The document with what a person said in the place of what is given; the same object when nothing stands against it. */
export function keepPersonsWord(driver: SqliteDriver, id: number, given: StoredDocument): StoredDocument {
  const standing = driver.all<StandingRow>(STANDING, [id]).map(unitOf);
  if (standing.length === 0) return given;
  const before = new Map(standing.map((unit) => [unit.segment.id, unit]));
  const blocks = keepSaid(given.document.blocks, before);
  return blocks === undefined ? given : { ...given, document: { ...given.document, blocks } };
}

/** What only the document's text tells is left out. */
function unitOf([id, source, target, state, origin, review]: StandingRow): TranslationUnit {
  return {
    segment: { id, source, start: 0, end: 0, codes: [] },
    target,
    state,
    ...(origin === null ? {} : { origin }),
    ...(review === null ? {} : { review: JSON.parse(review) as NonNullable<TranslationUnit["review"]> }),
  };
}
