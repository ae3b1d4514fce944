/** Kinds of characters, to be asked for together: `isOfKind(code, KINDS.stop | KINDS.lineBreak)`. */
export const KINDS = {
  white: 1,
  lineBreak: 2,
  stop: 4,
  closer: 8,
  openingQuote: 16,
  openingBracket: 32,
  dash: 64,
  bullet: 128,
  colon: 256,
} as const;

/** By UTF-16 unit; a table, since every character of every text is looked up. */
const TABLE = new Uint16Array(0x1_0000);

mark(KINDS.white, "\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff");
for (let code = 0x2000; code <= 0x200a; code++) mark(KINDS.white, String.fromCharCode(code));
mark(KINDS.lineBreak, "\n\v\f\r\u0085\u2028\u2029");
mark(KINDS.stop, ".!?…‼⁇⁈⁉");
// Where letters have no case: Arabic, Urdu, Devanagari, Armenian, Ethiopic, and the wide marks of Chinese and Japanese.
mark(KINDS.stop, "؟۔।॥։።。！？");
mark(KINDS.closer, "\"'»«”“’‘‹›)]}*_¹²³");
mark(KINDS.openingQuote, "\"'«»“”„‘’‚‹");
mark(KINDS.openingBracket, "([{");
mark(KINDS.dash, "-‐‑–—―−");
mark(KINDS.bullet, "•·▪◦‣●○■□▶►→✓✔");
mark(KINDS.colon, ":");

/** Whether it is of one of these kinds. Behind a text's end `charCodeAt` gives NaN, which is of none. */
export function isOfKind(code: number, kinds: number): boolean {
  // NaN as an index would make every look slow; as a bit pattern it is U+0000.
  return ((TABLE[code & 0xffff] ?? 0) & kinds) !== 0;
}

/** White space as Unicode has it: JavaScript's and NEL. */
export function isWhite(code: number): boolean {
  return isOfKind(code, KINDS.white);
}

/** LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
export function isLineBreak(code: number): boolean {
  return isOfKind(code, KINDS.lineBreak);
}

/** `. ! ? …` and the doubled marks `‼ ⁇ ⁈ ⁉`. */
export function isStop(code: number): boolean {
  return isOfKind(code, KINDS.stop);
}

/** What may stand between a stop and the white space after its sentence. */
export function isCloser(code: number): boolean {
  return isOfKind(code, KINDS.closer);
}

/** Marks that may open a quotation; most of them close one elsewhere. */
export function isOpeningQuote(code: number): boolean {
  return isOfKind(code, KINDS.openingQuote);
}

export function isOpeningBracket(code: number): boolean {
  return isOfKind(code, KINDS.openingBracket);
}

export function isDash(code: number): boolean {
  return isOfKind(code, KINDS.dash);
}

export function isBullet(code: number): boolean {
  return isOfKind(code, KINDS.bullet);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** lower, upper, or neither: figures, punctuation, scripts without case. */
export function letterCase(text: string, at: number): "lower" | "upper" | "none" {
  const code = text.charCodeAt(at);
  if (code < 0x80) return asciiCase(code);
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  if (lower === upper) return "none";
  return letter === lower ? "lower" : "upper";
}

function asciiCase(code: number): "lower" | "upper" | "none" {
  if (code >= 0x61 && code <= 0x7a) return "lower";
  return code >= 0x41 && code <= 0x5a ? "upper" : "none";
}

function mark(kind: number, characters: string): void {
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    TABLE[code] = (TABLE[code] ?? 0) | kind;
  }
}
