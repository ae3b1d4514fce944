import type { PlacedWord } from "../placed-words.ts";
import {
  isNameIn,
  keyIn,
  NO_KEY,
  otherKeyIn,
  SHORT_SIGNS,
  type ShortSigns,
  weightIn,
} from "./short-signs.ts";
import { KEYS } from "./signs-of-word.ts";

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
const lastInSource = new Uint8Array(KEYS + 1);
const lastInTarget = new Uint8Array(KEYS + 1);
const MOST = 0xff;
let comparisons = 0;

/** Compares a Norwegian text with an English one, both ways. */
export function likeness(source: readonly PlacedWord[], target: readonly PlacedWord[]): Likeness {
  begin();
  const there = source.map(SHORT_SIGNS.norwegian);
  const here = target.map(SHORT_SIGNS.english);
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

function mark(words: readonly ShortSigns[], last: Uint8Array): void {
  for (const signs of words) {
    if (typeof signs === "number") {
      last[keyIn(signs)] = comparisons;
      last[otherKeyIn(signs)] = comparisons;
    } else for (const key of signs.keys) last[key] = comparisons;
  }
  last[NO_KEY] = 0;
}

function compare(words: readonly ShortSigns[], last: Uint8Array): Likeness {
  let expected = 0;
  let found = 0;
  for (let place = 0; place < words.length; place += 1) {
    const signs = words[place];
    if (signs === undefined) continue;
    const weight = place === 0 && isName(signs) ? 0 : weightOf(signs);
    const isThere = hasAny(signs, last);
    if (isThere) found += weight || UNASKED;
    if (isThere || weight > 0) expected += weight || UNASKED;
  }
  return { expected, found };
}

function isName(signs: ShortSigns): boolean {
  return typeof signs === "number" ? isNameIn(signs) : signs.isName;
}

function weightOf(signs: ShortSigns): number {
  return typeof signs === "number" ? weightIn(signs) : signs.weight;
}

function hasAny(signs: ShortSigns, last: Uint8Array): boolean {
  if (typeof signs === "number")
    return last[keyIn(signs)] === comparisons || last[otherKeyIn(signs)] === comparisons;
  for (const key of signs.keys) if (last[key] === comparisons) return true;
  return false;
}
