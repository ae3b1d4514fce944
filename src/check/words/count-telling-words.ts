import { TELLING_WORDS } from "../../language/telling-words.ts";

export interface TellingCounts {
  /** Distinct words that only Norwegian has. */
  readonly norwegian: number;
  readonly english: number;
}

/** How many different words give a text away. Names are passed over: capitals count at the head of the text alone. */
export function countTellingWords(words: readonly string[]): TellingCounts {
  const told = isShouted(words)
    ? words
    : words.filter((word, index) => /^\p{Ll}/u.test(word) || (index === 0 && /^\p{Lu}\P{Lu}*$/u.test(word)));
  const distinct = [...new Set(told.map((word) => word.toLowerCase()))];
  return {
    norwegian: distinct.filter((word) => TELLING_WORDS.norwegian.has(word)).length,
    english: distinct.filter((word) => TELLING_WORDS.english.has(word)).length,
  };
}

/** Two words or more, all of them in capitals: no name stands out. */
function isShouted(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => word === word.toUpperCase());
}
