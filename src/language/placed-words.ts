import { hashWith, type KnownWord, knownWord } from "./known-word.ts";

/** A word or a figure's digits; words keep hyphens and apostrophes within them. */
export interface PlacedWord extends KnownWord {
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
      hash = hashWith(hash, code);
      at += 1;
      code = text.charCodeAt(at);
    } while (isLetterOrDigit(code) || (isInner(code) && isLetterOrDigit(text.charCodeAt(at + 1))));
    const { written, lower, facts } = knownWord(text, hash, start, at);
    words.push({ written, lower, facts, start, end: at });
  }
  return words;
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
