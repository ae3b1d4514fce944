/** A word or a figure's digits; words keep hyphens and apostrophes within them. */
export interface PlacedWord {
  /** As it is written, NFC. */
  readonly written: string;
  readonly lower: string;
  /** What topics keep of the word; all places of one word share it. See `wordFact`. */
  readonly facts: unknown[];
  /** UTF-16 units into its text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** By code, not by pattern: every unit of every run comes through here. */
export function placedWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (let at = 0; at < text.length; ) {
    let code = text.charCodeAt(at);
    if (!isLetterOrDigit(code)) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      hash = (Math.imul(hash, 31) + code) | 0;
      at += 1;
      code = text.charCodeAt(at);
    } while (isLetterOrDigit(code) || (isInner(code) && isLetterOrDigit(text.charCodeAt(at + 1))));
    const { written, lower, facts } = wordAt(text, hash, start, at);
    words.push({ written, lower, facts, start, end: at });
  }
  return words;
}

interface Word {
  /** As it stands in its text, composed or not. */
  readonly plain: string;
  readonly written: string;
  readonly lower: string;
  readonly facts: unknown[];
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

/** Positions one by one: an object for each word of each text would cost as much as all the rest. */
function wordAt(text: string, hash: number, start: number, end: number): Word {
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

function isInner(code: number): boolean {
  return code === HYPHEN || code === APOSTROPHE || code === CURLY;
}

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const CURLY = 0x2019;

/** Marks of decomposed letters are letters here; punctuation, symbols and code characters are none. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) {
    const small = code | 0x20;
    return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  return (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xe000) || code >= 0xf900;
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) >= 0x300) return false;
  return true;
}
