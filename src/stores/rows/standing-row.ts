import { keepSaid } from "../../model/keep-said.ts";
import type { StoredDocument } from "../../model/stored-document.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";

// All that `isPersonsWord` may say yes to.
export const IS_STANDING = "(origin = 'human' OR review IS NOT NULL OR state IN ('reviewed', 'final'))";
export const STANDING_COLUMNS = "segment, source, target, state, origin, review";

export type StandingRow = [
  segment: string,
  source: string,
  target: string,
  state: TranslationUnit["state"],
  origin: NonNullable<TranslationUnit["origin"]> | null,
  review: string | null,
];

/** The document with what a person said in the place of what is given; the same object when nothing stands against it. */
export function keepStanding(given: StoredDocument, rows: readonly StandingRow[]): StoredDocument {
  if (rows.length === 0) return given;
  const before = new Map(rows.map((row) => [row[0], unitOf(row)]));
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
