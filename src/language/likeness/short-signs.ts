import { wordFact } from "../word-fact.ts";
import { KEYS, SIGNS_OF_WORD, WEIGHTS, type WordSigns } from "./signs-of-word.ts";

/** The signs of a word as one number, as most words have two keys at the most; of other words the signs themselves. */
export type ShortSigns = number | WordSigns;

/** Stands for no key. */
export const NO_KEY = KEYS;

/** By language of the word: what is not in an object of its own need not be fetched for each word of each text. */
export const SHORT_SIGNS = {
  norwegian: wordFact((word) => shorten(SIGNS_OF_WORD.norwegian(word))),
  english: wordFact((word) => shorten(SIGNS_OF_WORD.english(word))),
} as const;

const KEY_BITS = 14;
const KEY_MASK = (1 << KEY_BITS) - 1;
const NAME_BIT = 1 << (2 * KEY_BITS);
const WEIGHT_SHIFT = 2 * KEY_BITS + 1;

function shorten(signs: WordSigns): ShortSigns {
  const { keys, weight, isName } = signs;
  if (keys.length > 2) return signs;
  const [one = NO_KEY, other = NO_KEY] = keys;
  return (WEIGHTS.indexOf(weight) << WEIGHT_SHIFT) | (isName ? NAME_BIT : 0) | (other << KEY_BITS) | one;
}

export function keyIn(signs: number): number {
  return signs & KEY_MASK;
}

export function otherKeyIn(signs: number): number {
  return (signs >> KEY_BITS) & KEY_MASK;
}

export function weightIn(signs: number): number {
  return WEIGHTS[signs >> WEIGHT_SHIFT] ?? 0;
}

export function isNameIn(signs: number): boolean {
  return (signs & NAME_BIT) !== 0;
}
