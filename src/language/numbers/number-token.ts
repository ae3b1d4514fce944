import { hashWith, type KnownWord, knownWord } from "../known-word.ts";

/** A run of digits, a run of letters, or one other character that is no white space. */
export interface NumberToken {
  readonly type: "digits" | "word" | "sign";
  readonly text: string;
  /** Small letters, composed (NFC). */
  readonly lower: string;
  /** Of runs of letters. */
  readonly word: KnownWord | undefined;
  readonly start: number;
  readonly end: number;
}

/** All that is not white space, in running order. Hand-written: it runs over every text that holds a number. */
export function numberTokens(text: string): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  let at = 0;
  while (at < text.length) {
    const type = typeAt(text, at);
    const start = at;
    at += 1;
    if (type === "space") continue;
    if (type === "word") at = wordEnd(text, at);
    else if (type === "digits") while (at < text.length && typeAt(text, at) === type) at += 1;
    tokens.push(
      type === "word" ? wordToken(text, start, at) : plainToken(type, text.slice(start, at), start),
    );
  }
  return tokens;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && typeAt(text, at) === "word") at += 1;
  return at;
}

function wordToken(text: string, start: number, end: number): NumberToken {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  const word = knownWord(text, hash, start, end);
  return { type: "word", text: word.plain, lower: word.lower, word, start, end };
}

function plainToken(type: "digits" | "sign", text: string, start: number): NumberToken {
  return { type, text, lower: text, word: undefined, start, end: start + text.length };
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
