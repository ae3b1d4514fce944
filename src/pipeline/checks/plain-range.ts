import { withoutCodes } from "../../model/code-characters.ts";
import type { TextRange } from "../../model/finding.ts";

/** A range of a text with code characters, in the text without them; `undefined` when it held nothing but codes. */
export function plainRange(text: string, range: TextRange | undefined): TextRange | undefined {
  if (range === undefined) return undefined;
  const [start, end] = range.map((at) => withoutCodes(text.slice(0, at)).length);
  if (start === undefined || end === undefined) return undefined;
  return end === start && range[1] > range[0] ? undefined : [start, end];
}
