import type { BilingualDocument } from "../model/document.ts";
import { isPersonsWord } from "../model/persons-word.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import { repairCodes } from "../translate/repair-codes.ts";

/**
 * Puts the inline codes of engine answers right where that is certain. Answers lie in the cache as they came and are
 * put right each time they are used, so that a better repair later costs nothing. What people wrote or approved, and
 * what a rule made, has its codes from where it was settled.
 */
export function repairDocument(document: BilingualDocument): BilingualDocument {
  const blocks = document.blocks.map((block) => ({ ...block, units: block.units.map(repairUnit) }));
  return { ...document, blocks };
}

function repairUnit(unit: TranslationUnit): TranslationUnit {
  if (unit.origin?.startsWith("engine:") !== true || unit.segment.codes.length === 0) return unit;
  if (isPersonsWord(unit)) return unit;
  return { ...unit, target: repairCodes(unit.segment.source, unit.target).target };
}
