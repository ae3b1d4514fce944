import { wordFact } from "../word-fact.ts";
import { KEYS, SIGNS_OF_WORD, type WordSigns } from "./signs-of-word.ts";

/** The signs of a word as one number, as most words have a key or none; of other words the signs themselves. */
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
const NAME_BIT = 1 << KEY_BITS;
const WEIGHT_SHIFT = KEY_BITS + 1;
const PER_WHOLE = 100;

function shorten(signs: WordSigns): ShortSigns {
  const { keys, weight, isName } = signs;
  const parts = Math.round(weight * PER_WHOLE);
  if (keys.length > 1 || parts / PER_WHOLE !== weight) return signs;
  return (parts << WEIGHT_SHIFT) | (isName ? NAME_BIT : 0) | (keys[0] ?? NO_KEY);
}

export function keyIn(signs: number): number {
  return signs & KEY_MASK;
}

export function weightIn(signs: number): number {
  return (signs >> WEIGHT_SHIFT) / PER_WHOLE;
}

export function isNameIn(signs: number): boolean {
  return (signs & NAME_BIT) !== 0;
}
