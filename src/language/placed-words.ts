/** A word or a figure's digits; words keep hyphens and apostrophes within them. */
export interface PlacedWord {
  /** As it is written, NFC. */
  readonly written: string;
  readonly lower: string;
  /** UTF-16 units into its text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** By code, not by pattern: every unit of every run comes through here. */
export function placedWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isLetterOrDigit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let isSmall = true;
    for (; at < text.length && continues(text, at); at += 1)
      if (!isSmallLetter(text.charCodeAt(at))) isSmall = false;
    const plain = text.slice(start, at);
    words.push(isSmall ? { written: plain, lower: plain, start, end: at } : capitalised(plain, start));
  }
  return words;
}

/** Most letters need no look at their case. */
function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function capitalised(plain: string, start: number): PlacedWord {
  const written = isPlain(plain) ? plain : plain.normalize("NFC");
  const lower = written.toLowerCase();
  return { written, lower: lower === written ? written : lower, start, end: start + plain.length };
}

function continues(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetterOrDigit(code)) return true;
  return (
    (code === HYPHEN || code === APOSTROPHE || code === CURLY) && isLetterOrDigit(text.charCodeAt(at + 1))
  );
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
