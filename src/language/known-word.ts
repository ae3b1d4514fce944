/** What is known of a word wherever it stands. */
export interface KnownWord {
  /** As it is written, NFC. */
  readonly written: string;
  readonly lower: string;
  /** What topics keep of the word; all places of one word share it. See `wordFact`. */
  readonly facts: unknown[];
}

/** The hash of a word, code by code from 0 on. */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

interface Word extends KnownWord {
  /** As it stands in its text, composed or not. */
  readonly plain: string;
  /** Another word in the same place of the table. */
  readonly next: Word | undefined;
}

/** Words met before, by the upper bits of their spread hash. Articles repeat their words. */
const met: (Word | undefined)[] = new Array(1 << 16).fill(undefined);
const SHIFT = 16;
const SPREAD = 0x9e3779b1;

/** When so many are known all are forgotten, so that memory does not grow with what is read. */
const MOST_MET = 60_000;
let count = 0;

/** Longer ones come once. */
const LONGEST_KEPT = 40;

/** The word of a text from `start` to `end`. Positions one by one: an object for each would cost as much as all the rest. */
export function knownWord(text: string, hash: number, start: number, end: number): Word {
  if (end - start > LONGEST_KEPT) return wordOf(text.slice(start, end), undefined);
  const slot = Math.imul(hash, SPREAD) >>> SHIFT;
  for (let word = met[slot]; word !== undefined; word = word.next)
    if (stands(word.plain, text, start, end)) return word;
  if (count === MOST_MET) {
    met.fill(undefined);
    count = 0;
  }
  const word = wordOf(copyOf(text.slice(start, end)), met[slot]);
  met[slot] = word;
  count += 1;
  return word;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A slice may be a view that holds the whole text it is cut from. */
function copyOf(slice: string): string {
  return String.fromCharCode(...Array.from({ length: slice.length }, (_, at) => slice.charCodeAt(at)));
}

function wordOf(plain: string, next: Word | undefined): Word {
  const written = isPlain(plain) ? plain : plain.normalize("NFC");
  const lower = written.toLowerCase();
  return { plain, written, lower: lower === written ? written : lower, facts: [], next };
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) >= 0x300) return false;
  return true;
}
