import { type CodeSign, codeCharacter, withoutCodes } from "../../model/code-characters.ts";
import { placesOfCodes } from "../../model/places-of-codes.ts";

/** A code beside a text. */
export interface Mark {
  readonly sign: CodeSign;
  /** UTF-16 units into the text without codes. */
  readonly at: number;
}

/** A text and its codes, apart. */
export interface MarkedText {
  readonly plain: string;
  /** In running order: those at one place stand as they stand there. */
  readonly marks: readonly Mark[];
}

export function readMarks(text: string): MarkedText {
  const marks = placesOfCodes(text).map(({ sign, at }, before) => ({ sign, at: at - before }));
  return { plain: withoutCodes(text), marks };
}

export function writeMarks({ plain, marks }: MarkedText): string {
  let text = "";
  let end = 0;
  for (const { sign, at } of marks) {
    text += plain.slice(end, at) + codeCharacter(sign);
    end = at;
  }
  return text + plain.slice(end);
}

export function isSameSign(one: CodeSign, other: CodeSign): boolean {
  return one.kind === other.kind && one.number === other.number;
}
