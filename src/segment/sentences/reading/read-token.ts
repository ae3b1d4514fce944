import { isDash, isOpeningBracket, isOpeningQuote, isWhite } from "../characters.ts";

/** A stretch without white space, bounded in length so that no text makes reading slow. */
export interface Token {
  readonly start: number;
  /** NFC, without opening marks; `""` where there is none. */
  readonly text: string;
}

const LONGEST = 40;

/** The token that ends at `end`, without opening quotation marks, brackets and dashes. */
export function tokenBefore(text: string, end: number, floor: number): Token {
  let start = end;
  const stop = Math.max(floor, end - LONGEST);
  while (start > stop && !isEdge(text.charCodeAt(start - 1))) start--;
  while (start < end && isDash(text.charCodeAt(start))) start++;
  return { start, text: composed(text.slice(start, end)) };
}

/** The token in front of the white space before `start`, with the punctuation it ends in. */
export function previousToken(text: string, start: number, floor: number): Token {
  let end = start;
  const stop = Math.max(floor, start - LONGEST);
  while (end > stop && isEdge(text.charCodeAt(end - 1))) end--;
  return tokenBefore(text, end, floor);
}

/** The token that starts at `start`, with whatever punctuation it holds. */
export function tokenAt(text: string, start: number): Token {
  let end = start;
  const stop = Math.min(text.length, start + LONGEST);
  while (end < stop && !isWhite(text.charCodeAt(end))) end++;
  return { start, text: composed(text.slice(start, end)) };
}

function isEdge(code: number): boolean {
  if (code > 0x60 && code < 0x7b) return false;
  return isWhite(code) || isOpeningBracket(code) || isOpeningQuote(code);
}

function composed(token: string): string {
  for (let at = 0; at < token.length; at++) {
    const code = token.charCodeAt(at);
    if (code >= 0x300 && code < 0x370) return token.normalize("NFC");
  }
  return token;
}
