import { type PlacedWord, placedWords } from "../../language/placed-words.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { sourceHints, targetHints } from "./word-hints.ts";

export interface UnitWords {
  readonly source: readonly PlacedWord[];
  readonly target: readonly PlacedWord[];
  /** What either side's words give checks to look at, as sums of `HINTS`. */
  readonly hints: { readonly source: number; readonly target: number };
}

/** More than a unit and its neighbours. */
const KEPT = 4;

const units: (TranslationUnit | undefined)[] = new Array(KEPT).fill(undefined);
const words: (UnitWords | undefined)[] = new Array(KEPT).fill(undefined);
let next = 0;

/** The words of both sides, read once for all checks of a unit: those of a whole document would fill the memory. */
export function unitWords(unit: TranslationUnit): UnitWords {
  const known = words[units.indexOf(unit)];
  if (known !== undefined) return known;
  const [source, target] = [placedWords(unit.segment.source), placedWords(unit.target)];
  const made = { source, target, hints: { source: sourceHints(source), target: targetHints(target) } };
  units[next] = unit;
  words[next] = made;
  next = (next + 1) % KEPT;
  return made;
}
