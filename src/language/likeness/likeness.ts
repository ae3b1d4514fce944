import type { PlacedWord } from "../placed-words.ts";
import { KEYS, signsOfWord } from "./signs-of-word.ts";

/** How much of two texts is in both. */
export interface Likeness {
  /** The weight of the words that tell: names, figures, everyday words, and those that are spelt alike. */
  readonly expected: number;
  /** The weight of those among them that the other text has too. */
  readonly found: number;
}

/** Compares a Norwegian text with an English one, both ways. */
export function likeness(source: readonly PlacedWord[], target: readonly PlacedWord[]): Likeness {
  const there = compare(source, { language: "norwegian", other: target, otherLanguage: "english" });
  const here = compare(target, { language: "english", other: source, otherLanguage: "norwegian" });
  return { expected: there.expected + here.expected, found: there.found + here.found };
}

/** A word of no weight of its own, when both have it. */
const UNASKED = 0.5;

/** When a key was last seen, in comparisons: spares a set for every text. */
const seen = new Uint32Array(KEYS);
let comparisons = 0;

interface Sides {
  readonly language: "norwegian" | "english";
  readonly other: readonly PlacedWord[];
  readonly otherLanguage: "norwegian" | "english";
}

function compare(words: readonly PlacedWord[], { language, other, otherLanguage }: Sides): Likeness {
  comparisons = (comparisons + 1) % 0xffffffff;
  for (const { written } of other)
    for (const key of signsOfWord(written, otherLanguage).keys) seen[key] = comparisons;
  let expected = 0;
  let found = 0;
  for (let place = 0; place < words.length; place += 1) {
    const { keys, weight: own, isName } = signsOfWord(words[place]?.written ?? "", language);
    const weight = isName && place === 0 ? 0 : own;
    let isThere = false;
    for (const key of keys) if (seen[key] === comparisons) isThere = true;
    if (isThere) found += weight || UNASKED;
    if (isThere || weight > 0) expected += weight || UNASKED;
  }
  return { expected, found };
}
