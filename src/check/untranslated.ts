import { languageName } from "../lib/language-name.ts";
import type { LanguagePair } from "../model/language.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check } from "./check.ts";
import { quoteText } from "./quote-text.ts";
import { countTellingWords } from "./words/count-telling-words.ts";
import { hasWordsToTranslate } from "./words/has-words-to-translate.ts";
import { isNorwegianToEnglish } from "./words/is-norwegian-to-english.ts";
import { wordsOf } from "./words/words-of.ts";

/**
 * A target that is its source again, or Norwegian as a whole. What has no words to translate is left in peace:
 * names (`Nav`, `Kim Jong-Un`), figures, addresses, and whatever a rule settled.
 */
export const untranslated: Check = {
  code: "untranslated",
  severity: "error",
  look: (unit, { document }) => {
    const fault = faultOf(unit, document.languages);
    return fault === undefined ? [] : [{ message: describe(unit, document.languages, fault) }];
  },
};

type Fault = "unchanged" | "norwegian";

function faultOf({ segment, target, origin }: TranslationUnit, languages: LanguagePair): Fault | undefined {
  if (target.trim() === "" || origin === "rule") {
    return undefined;
  }
  if (areAlike(segment.source, target)) {
    return hasWordsToTranslate(segment.source, languages) ? "unchanged" : undefined;
  }
  return isNorwegianToEnglish(languages) && isNorwegian(target) ? "norwegian" : undefined;
}

/** Equal but for case, white space, dashes and quotation marks; most pairs part company at their first letter. */
function areAlike(source: string, target: string): boolean {
  return firstLetter(source) === firstLetter(target) && comparable(source) === comparable(target);
}

function firstLetter(text: string): string {
  return /[\p{L}\p{N}]/u.exec(text)?.[0].normalize("NFD").charAt(0).toLowerCase() ?? "";
}

/** What is left when case, white space, dashes and quotation marks are of no account. */
function comparable(text: string): string {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(" ");
}

/** Targets judged before: wire stories bring the same sentences again and again. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 100_000;

function isNorwegian(text: string): boolean {
  const known = judged.get(text);
  if (known !== undefined) return known;
  const verdict = looksNorwegian(text);
  if (judged.size < MOST_JUDGED) judged.set(text, verdict);
  return verdict;
}

/** One such word may be part of a name or a title; two, with hardly a word of English, are a sentence. */
function looksNorwegian(text: string): boolean {
  const { norwegian, english } = countTellingWords(wordsOf(text));
  return norwegian > 1 && norwegian > english * 3;
}

function describe({ segment, target }: TranslationUnit, languages: LanguagePair, fault: Fault): string {
  const language = languageName(languages.target.split("-")[0] ?? "");
  const state = fault === "unchanged" ? "its source unchanged" : "still Norwegian";
  return `The ${language} of segment ${segment.id} is ${state}: ${quoteText(target)}`;
}
