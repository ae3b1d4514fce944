import type { After } from "../break-rules.ts";
import { isWhite, letterCase } from "../characters.ts";

const LONGEST = 200;
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** What an opening bracket at `at` begins: a sentence of its own, or an aside after which the sentence goes on. */
export function readBracket(text: string, at: number): After {
  if (/^.(?:\.\.\.|…)/u.test(text.slice(at, at + 4))) return "aside";
  const close = closingBracket(text, at);
  if (close !== undefined && goesOn(text, close + 1)) return "aside";
  return letterCase(text, at + 1) === "lower" ? "bracket-lower" : "bracket";
}

/** Where the bracket opened at `at` closes, within a few lines. */
export function closingBracket(text: string, at: number): number | undefined {
  const wanted = CLOSING[text[at] ?? ""];
  const stop = Math.min(text.length, at + LONGEST);
  for (let close = at + 1; close < stop; close++) if (text[close] === wanted) return close;
  return undefined;
}

/** Behind a closing mark the sentence goes on: a lower-case word, or punctuation. */
export function goesOn(text: string, at: number): boolean {
  if (",;:.!?".includes(text[at] ?? " ")) return true;
  let next = at;
  while (next < at + 4 && isWhite(text.charCodeAt(next))) next++;
  return letterCase(text, next) === "lower";
}
