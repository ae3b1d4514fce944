import { type Likeness, likeness } from "../../language/likeness/likeness.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { CheckContext, Remark } from "../check.ts";
import { type UnitWords, unitWords } from "../words/unit-words.ts";

/**
 * How far below the usual share of words that both sides have, in root units of their weight. Learned from 4,018
 * translations by two engines, 2,009 by people and as many of the next sentence (FLORES-200): above `SURE` are none of
 * the first, 1 in 2,000 of the second and 3 of 4 of the last; above `DOUBTFUL` 1 in 130 of the second, as free
 * translations are right as well. `npm run bench:qa` says what both come to.
 */
const USUAL = 0.7;
const SURE = 1.4;
const DOUBTFUL = 0.85;
/** Below this weight a short sentence may well be said in quite other words: `Det var jo stas.` */
const TELLING = 3;
/** With a neighbour that it fits much better, less will do. */
const SUSPECT = 0.5;
const CLEAR = 0.9;

/** Whether so little of its source is in a target that others have to be looked at: most have enough by themselves. */
export function mayBeStranger(words: UnitWords): boolean {
  return strangenessOf(likeness(words.source, words.target)) >= SUSPECT;
}

/** A target that may be strange and is the translation of another text, by all that names, figures and everyday words tell. */
export function strangerRemark(
  unit: TranslationUnit,
  words: UnitWords,
  { units, index }: CheckContext,
): Remark | undefined {
  const likely = likeness(words.source, words.target);
  const { expected } = likely;
  const strangeness = strangenessOf(likely);
  const neighbours = [units[index + 1], units[index - 1]];
  for (const other of neighbours) {
    if (other === undefined || other.segment.source === unit.segment.source) continue;
    const there = strangenessOf(likeness(unitWords(other).source, words.target));
    const isTheirs = there < 0 && strangeness - there > CLEAR;
    if (isTheirs)
      return { message: `The English is that of segment ${other.segment.id}, not of ${unit.segment.id}` };
  }
  if (strangeness < DOUBTFUL || expected < TELLING) return undefined;
  const message = "The English has next to nothing of its source: it may belong to another segment";
  return { message, severity: strangeness > SURE ? "error" : "warning" };
}

function strangenessOf({ expected, found }: Likeness): number {
  return expected === 0 ? 0 : (USUAL * expected - found) / Math.sqrt(expected);
}
