import { englishStems } from "../../language/english-forms/english-stems.ts";
import { wordForms } from "../../language/word-forms.ts";
import { baseLanguage } from "../../lib/base-language.ts";
import type { LanguageCode, LanguagePair } from "../../model/language.ts";
import type { FormsOf } from "./find-phrase.ts";

/** How the words of a pair are met in other forms than a glossary's. */
export interface PairForms {
  readonly source: FormsOf;
  readonly target: FormsOf;
  /** Of renderings that must not be: only what surely is one. */
  readonly forbidden: FormsOf;
  /** Behind the words `the` and `a`, which a rendering may be met without. */
  readonly isEnglish: boolean;
}

const NORDIC = new Set(["nb", "nn", "no", "da", "sv"]);

/**
 * Endings of Norwegian, which Danish and Swedish have nearly alike, and of English. Of other languages only the word as
 * it is written tells a term in a source; a rendering is taken for met where a target's word begins as it does, since a
 * term that is only inflected must be no finding.
 */
export function formsOf({ source, target }: LanguagePair): PairForms {
  const isEnglish = baseLanguage(target) === "en";
  return {
    source: sourceForms(source),
    target: isEnglish ? englishStems : beginnings,
    forbidden: isEnglish ? englishStems : asWritten,
    isEnglish,
  };
}

function sourceForms(language: LanguageCode): FormsOf {
  const base = baseLanguage(language);
  if (base === "en") return englishStems;
  return NORDIC.has(base) ? wordForms : asWritten;
}

function asWritten(word: string): readonly string[] {
  return [word];
}

const SHORTEST = 3;
const LONGEST_ENDING = 3;

/** `räte` → `räte`, `rät`: what is left of a word without up to three letters. */
function beginnings(word: string): readonly string[] {
  const shortest = Math.min(word.length, Math.max(SHORTEST, word.length - LONGEST_ENDING));
  return Array.from({ length: word.length - shortest + 1 }, (_, cut) => word.slice(0, word.length - cut));
}
