import { codeCharacter } from "./code-characters.ts";
import type { InlineCode } from "./inline-code.ts";

const ANY = /([\uE000-\uE2FF])/;

/** A text in pieces: what is text, and the inline codes in it. Private-use characters that are none of `codes` are text. */
export function splitCodes(text: string, codes: readonly InlineCode[]): readonly (string | InlineCode)[] {
  if (codes.length === 0) return [text];
  const byCharacter = new Map(codes.map((code) => [codeCharacter(code), code]));
  return text
    .split(ANY)
    .map((piece) => byCharacter.get(piece) ?? piece)
    .filter((piece) => piece !== "");
}
