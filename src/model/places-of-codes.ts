import { type CodeSign, codeSign } from "./code-characters.ts";

const ANY = /[\uE000-\uE2FF]/g;

export interface PlacedSign {
  readonly sign: CodeSign;
  /** UTF-16 units into the text. */
  readonly at: number;
}

/** Every code character of a text, in running order. */
export function placesOfCodes(text: string): PlacedSign[] {
  return [...text.matchAll(ANY)].flatMap(({ 0: character, index: at }) => {
    const sign = codeSign(character.charCodeAt(0));
    return sign === undefined ? [] : [{ at, sign }];
  });
}
