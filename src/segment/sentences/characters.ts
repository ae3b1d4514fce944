/** White space as Unicode has it: JavaScript's and NEL. */
export function isWhite(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0xa0) return code === 0x85;
  if (code === 0xa0 || code === 0xfeff || code === 0x3000 || code === 0x1680) return true;
  if (code < 0x2000 || code > 0x205f) return false;
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

/** LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** `. ! ? …` and the doubled marks `‼ ⁇ ⁈ ⁉`. */
export function isStop(code: number): boolean {
  if (code < 0x2026) return code === 0x2e || code === 0x21 || code === 0x3f;
  return code === 0x2026 || code === 0x203c || (code >= 0x2047 && code <= 0x2049);
}

const CLOSERS = codes("\"'»«”“’‘‹›)]}*_¹²³");
const OPENING_QUOTES = codes("\"'«»“”„‘’‚‹");
const OPENING_BRACKETS = codes("([{");
const DASHES = codes("-‐‑–—―−");
const BULLETS = codes("•·▪◦‣●○■□▶►→✓✔");

/** What may stand between a stop and the white space after its sentence. */
export function isCloser(code: number): boolean {
  return CLOSERS.has(code);
}

/** Marks that may open a quotation; most of them close one elsewhere. */
export function isOpeningQuote(code: number): boolean {
  return OPENING_QUOTES.has(code);
}

export function isOpeningBracket(code: number): boolean {
  return OPENING_BRACKETS.has(code);
}

export function isDash(code: number): boolean {
  return DASHES.has(code);
}

export function isBullet(code: number): boolean {
  return BULLETS.has(code);
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

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}
