import { type PlacedWord, placedWords } from "../../language/placed-words.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";

export interface UnitWords {
  readonly source: readonly PlacedWord[];
  readonly target: readonly PlacedWord[];
}

const known = new WeakMap<TranslationUnit, UnitWords>();

/** The words of both sides, read once for all checks. */
export function unitWords(unit: TranslationUnit): UnitWords {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const words = { source: placedWords(unit.segment.source), target: placedWords(unit.target) };
  known.set(unit, words);
  return words;
}
