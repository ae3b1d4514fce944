import type { PlacedWord } from "../placed-words.ts";
import { KEYS, SIGNS_OF_WORD, type WordSigns } from "./signs-of-word.ts";

/** How much of two texts is in both. */
export interface Likeness {
  /** The weight of the words that tell: names, figures, everyday words, and those that are spelt alike. */
  readonly expected: number;
  /** The weight of those among them that the other text has too. */
  readonly found: number;
}

/** A word of no weight of its own, when both have it. */
const UNASKED = 0.5;

/** In which comparison of the last 255 a text had a key: spares a set for every text, and is small enough to stay near. */
const lastInSource = new Uint8Array(KEYS);
const lastInTarget = new Uint8Array(KEYS);
const MOST = 0xff;
let comparisons = 0;

/** Compares a Norwegian text with an English one, both ways. */
export function likeness(source: readonly PlacedWord[], target: readonly PlacedWord[]): Likeness {
  begin();
  const there = source.map(SIGNS_OF_WORD.norwegian);
  const here = target.map(SIGNS_OF_WORD.english);
  mark(there, lastInSource);
  mark(here, lastInTarget);
  const [one, other] = [compare(there, lastInTarget), compare(here, lastInSource)];
  return { expected: one.expected + other.expected, found: one.found + other.found };
}

function begin(): void {
  comparisons += 1;
  if (comparisons <= MOST) return;
  comparisons = 1;
  lastInSource.fill(0);
  lastInTarget.fill(0);
}

function mark(words: readonly WordSigns[], last: Uint8Array): void {
  for (const { keys } of words) for (const key of keys) last[key] = comparisons;
}

function compare(words: readonly WordSigns[], last: Uint8Array): Likeness {
  let expected = 0;
  let found = 0;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    if (word === undefined) continue;
    const weight = word.isName && place === 0 ? 0 : word.weight;
    const isThere = hasAny(word.keys, last);
    if (isThere) found += weight || UNASKED;
    if (isThere || weight > 0) expected += weight || UNASKED;
  }
  return { expected, found };
}

function hasAny(keys: readonly number[], last: Uint8Array): boolean {
  for (const key of keys) if (last[key] === comparisons) return true;
  return false;
}
