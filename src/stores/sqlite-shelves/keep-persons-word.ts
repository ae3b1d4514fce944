import { isPersonsWord } from "../../model/persons-word.ts";
import type { StoredDocument } from "../../model/stored-document.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

type Standing = Omit<TranslationUnit, "segment">;
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
  const standing = new Map(
    driver.all<StandingRow>(STANDING, [id]).flatMap((row) => {
      const unit = unitOf(row);
      return isPersonsWord(unit) ? [[row[0], { source: row[1], unit }] as const] : [];
    }),
  );
  if (standing.size === 0) return given;
  let kept = 0;
  const keep = (unit: TranslationUnit): TranslationUnit => {
    const word = standing.get(unit.segment.id);
    if (word === undefined || word.source !== unit.segment.source || isAsSaid(unit, word.unit)) return unit;
    kept += 1;
    return { segment: unit.segment, ...word.unit };
  };
  const blocks = given.document.blocks.map((block) => ({ ...block, units: block.units.map(keep) }));
  return kept === 0 ? given : { ...given, document: { ...given.document, blocks } };
}

function unitOf([, , target, state, origin, review]: StandingRow): Standing {
  return {
    target,
    state,
    ...(origin === null ? {} : { origin }),
    ...(review === null ? {} : { review: JSON.parse(review) as NonNullable<Standing["review"]> }),
  };
}

function isAsSaid(unit: TranslationUnit, { target, state, origin, review }: Standing): boolean {
  if (unit.target !== target || unit.state !== state || unit.origin !== origin) return false;
  return JSON.stringify(unit.review) === JSON.stringify(review);
}
