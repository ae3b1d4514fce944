import type { Check, Remark } from "./check.ts";
import { cutRemark } from "./completeness/cut-remark.ts";
import { lengthRemark } from "./completeness/length-remark.ts";
import { loopRemark } from "./completeness/loop-remark.ts";
import { mayBeStranger, strangerRemark } from "./completeness/stranger-remark.ts";
import { NOTHING_ANYWHERE } from "./nothing-anywhere.ts";
import { isNorwegianToEnglish } from "./words/is-norwegian-to-english.ts";
import { targetName } from "./words/target-name.ts";
import { wordsToJudge } from "./words/words-to-judge.ts";

/**
 * A target that is not the whole translation, or more than it: cut short, joined with another, saying something over
 * and over, or that of another segment. Of what may be one fault seen twice, the first is reported.
 */
export const completeness: Check = {
  code: "completeness",
  severity: "error",
  look: (unit, context) => {
    const { languages } = context.document;
    const isParted = unit.review?.parted === true;
    if (isParted && unit.origin === "human")
      return [remark(`Its ${targetName(languages)} was of a sentence too ${PARTED}`)];
    const own = isParted ? [remark(`Its ${targetName(languages)} stood with a sentence ${PARTED}`)] : NONE;
    const words = wordsToJudge(unit, context);
    if (words === undefined || words.source.length === 0 || unit.segment.source === unit.target) return own;
    const loop = loopRemark(unit, words, languages);
    if (!isNorwegianToEnglish(languages)) return loop === undefined ? own : [...own, loop];
    const isSuspect = mayBeStranger(words);
    const stranger = isSuspect ? strangerRemark(unit, words, context) : undefined;
    const size = loop ?? stranger ?? lengthRemark(unit);
    const cut = cutRemark(unit, words);
    if (size === undefined && cut === undefined) return isParted || isSuspect ? own : NOTHING_ANYWHERE;
    return [...own, ...[size, cut].flatMap((remark) => remark ?? [])];
  },
};

/** What else its length would tell is of the sentence that went. */
const PARTED = "that has changed or is gone";
const NONE: readonly Remark[] = [];

function remark(message: string): Remark {
  return { message, severity: "warning" };
}
