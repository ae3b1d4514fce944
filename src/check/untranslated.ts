import type { PlacedWord } from "../language/placed-words.ts";
import type { LanguagePair } from "../model/language.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check, Remark } from "./check.ts";
import { quoteText } from "./quote-text.ts";
import { findLeftovers } from "./untranslated/find-leftovers.ts";
import { leftoverRemark } from "./untranslated/leftover-remark.ts";
import { hasWordsToTranslate } from "./words/has-words-to-translate.ts";
import { isNorwegianToEnglish } from "./words/is-norwegian-to-english.ts";
import { targetName } from "./words/target-name.ts";
import { unitWords } from "./words/unit-words.ts";

/**
 * A target that is its source again, Norwegian as a whole, or has a clause or a word of Norwegian left in it. What
 * has no words to translate is left in peace: names (`Nav`, `Kim Jong-Un`), figures, addresses, whatever a rule settled.
 */
export const untranslated: Check = {
  code: "untranslated",
  severity: "error",
  look: (unit, { document: { languages } }) => {
    const { segment, target, origin } = unit;
    const words = unitWords(unit);
    if (words.target.length === 0 || origin === "rule") return NONE;
    if (areAlike(words.source, words.target)) {
      const isFault = hasWordsToTranslate(segment.source, languages);
      return isFault ? [whole(unit, languages, "its source unchanged")] : NONE;
    }
    if (!isNorwegianToEnglish(languages)) return NONE;
    const { leftovers, isNorwegian } = findLeftovers(words, target);
    if (isNorwegian) return [whole(unit, languages, "still Norwegian")];
    if (leftovers.length === 0) return NONE;
    return leftovers.flatMap((leftover) => leftoverRemark(leftover, unit) ?? []);
  },
};

const NONE: readonly Remark[] = [];

/** Equal but for case, white space, dashes and quotation marks; most pairs part company at their first or last letter. */
function areAlike(source: readonly PlacedWord[], target: readonly PlacedWord[]): boolean {
  if (source[0]?.lower[0] !== target[0]?.lower[0]) return false;
  if (source.at(-1)?.lower.at(-1) !== target.at(-1)?.lower.at(-1)) return false;
  return lengthOf(source) === lengthOf(target) && comparable(source) === comparable(target);
}

/** Of what {@link comparable} makes. */
function lengthOf(words: readonly PlacedWord[]): number {
  let length = words.length;
  for (const { lower } of words) length += lower.length;
  return length;
}

/** What is left when case, white space, dashes and quotation marks are of no account. */
function comparable(words: readonly PlacedWord[]): string {
  return words
    .map(({ lower }) => lower)
    .join(" ")
    .replace(/[-'’]/gu, " ");
}

function whole({ segment, target }: TranslationUnit, languages: LanguagePair, state: string): Remark {
  const language = targetName(languages);
  return { message: `The ${language} of segment ${segment.id} is ${state}: ${quoteText(target)}` };
}
