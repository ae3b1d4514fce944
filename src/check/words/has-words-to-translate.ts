import { NAME_PARTICLES } from "../../language/credit-labels.ts";
import { SHARED_WORDS } from "../../language/telling-words.ts";
import { baseLanguage } from "../../lib/base-language.ts";
import type { LanguagePair } from "../../model/language.ts";
import { countTellingWords } from "./count-telling-words.ts";
import { isNorwegianToEnglish } from "./is-norwegian-to-english.ts";
import { wordsOf } from "./words-of.ts";

/** Between two names they make one: `Møre og Romsdal`, `Mo i Rana`. */
const NAME_LINKS = /^(?:og|i)$/;

/** Running English has at most about three other words to each that only English has. */
const PLAIN_PER_ENGLISH = 3;

/**
 * Whether a text that stands the same on both sides should have been translated. Names, figures, addresses,
 * units, what is English already (`Game of Thrones`) and what both languages share leave nothing to do.
 */
export function hasWordsToTranslate(text: string, languages: LanguagePair): boolean {
  const words = wordsOf(text);
  const plain = words.filter((word) => isPlain(word)).length;
  if (!isNorwegianToEnglish(languages)) {
    const isEnglish = baseLanguage(languages.target) === "en";
    return plain > 1 && (!isEnglish || plain > countTellingWords(words).english * PLAIN_PER_ENGLISH);
  }
  if (isLinkedName(words)) {
    return false;
  }
  const { norwegian, english } = countTellingWords(words);
  return norwegian > 0 || plain > english * PLAIN_PER_ENGLISH;
}

/** Written small, longer than a letter, and neither part of a name nor shared by both languages. */
function isPlain(word: string): boolean {
  return /^\p{Ll}./u.test(word) && !NAME_PARTICLES.has(word) && !SHARED_WORDS.has(word);
}

function isLinkedName(words: readonly string[]): boolean {
  const [first = "", link = "", last = ""] = words;
  return (
    words.length === 3 &&
    NAME_LINKS.test(link.toLowerCase()) &&
    /^\p{Lu}/u.test(first) &&
    /^\p{Lu}/u.test(last)
  );
}
