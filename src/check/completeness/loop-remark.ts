import { baseLanguage } from "../../lib/base-language.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Remark } from "../check.ts";
import { quoteText } from "../quote-text.ts";
import { targetName } from "../words/target-name.ts";
import type { UnitWords } from "../words/unit-words.ts";
import { findLoop } from "./find-loop.ts";
import { findRepeatedClause } from "./find-repeated-clause.ts";

/** Words that English may well say twice: `that that`, `had had`, `very very`. */
const DOUBLED_IN_ENGLISH = new Set(
  "that had very no so bye is in on her long far many much blah ha".split(" "),
);
const SURELY = 3;
/** So many words together stand twice by chance in hardly any sentence; in its source they may be fewer. */
const CLAUSE = 6;
const HALF_CLAUSE = 3;
/** What says a clause twice is longer than its source. */
const LENGTHENED = 1.05;
/** A repetition that is more than this part of the target is no figure of speech. */
const MOST = 0.3;

/** Words that an engine could not stop saying, where the source does not say them again itself. */
export function loopRemark(
  { segment, target }: TranslationUnit,
  words: UnitWords,
  languages: LanguagePair,
): Remark | undefined {
  const loop = findLoop(words.target, target);
  if (loop !== undefined && (findLoop(words.source, segment.source)?.times ?? 1) < loop.times) {
    const { start, end, times, period } = loop;
    const text = target.slice(start, end);
    const word = text.split(/\s/u)[0]?.toLowerCase() ?? "";
    // French has `nous nous`, others have theirs.
    const isEnglish = baseLanguage(languages.target) === "en";
    const isUsual = period === 1 && times < SURELY && (!isEnglish || DOUBLED_IN_ENGLISH.has(word));
    if (!isUsual)
      return {
        message: `The ${targetName(languages)} says the same ${times} times over: ${quoteText(text)}`,
        target: [start, end],
        severity: times >= SURELY || period > 1 ? "error" : "warning",
      };
  }
  if (target.length < segment.source.length * LENGTHENED) return undefined;
  const clause = findRepeatedClause(words.target, CLAUSE);
  if (clause === undefined || findRepeatedClause(words.source, HALF_CLAUSE) !== undefined) return undefined;
  return {
    message: `The ${targetName(languages)} says twice: ${quoteText(target.slice(...clause))}`,
    target: clause,
    severity: clause[1] - clause[0] > target.length * MOST ? "error" : "warning",
  };
}
