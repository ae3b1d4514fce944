import { type CodeSign, codeSign } from "./code-characters.ts";

export interface PlacedSign {
  readonly sign: CodeSign;
  /** UTF-16 units into the text. */
  readonly at: number;
}

/** Every code character of a text, in running order. */
export function placesOfCodes(text: string): PlacedSign[] {
  return text.split("").flatMap((unit, at) => {
    const sign = codeSign(unit.charCodeAt(0));
    return sign === undefined ? [] : [{ at, sign }];
  });
}
