/** A run of digits, a run of letters, or one other character that is no white space. */
export interface NumberToken {
  readonly type: "digits" | "word" | "sign";
  readonly text: string;
  /** Small letters, composed (NFC). */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** All that is not white space, in running order. Hand-written: it runs over every text that holds a number. */
export function numberTokens(text: string): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  const decomposed = /[\u0300-\u036f]/.test(text);
  let at = 0;
  while (at < text.length) {
    const type = typeAt(text, at);
    const start = at;
    at += 1;
    if (type === "space") continue;
    while (type !== "sign" && at < text.length && typeAt(text, at) === type) at += 1;
    const part = text.slice(start, at);
    tokens.push({
      type,
      text: part,
      lower: type === "word" ? (decomposed ? part.normalize("NFC") : part).toLowerCase() : part,
      start,
      end: at,
    });
  }
  return tokens;
}

function typeAt(text: string, at: number): NumberToken["type"] | "space" {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return "digits";
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return "word";
  if (code < 0x80) return code <= 0x20 ? "space" : "sign";
  return beyondAscii(code);
}

/** Letters of Latin, Greek, Cyrillic and whatever else; punctuation, currency and arithmetic are signs. */
function beyondAscii(code: number): NumberToken["type"] | "space" {
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) return "space";
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return "sign";
  return code >= 0x2000 && code < 0x2c00 ? "sign" : "word";
}
