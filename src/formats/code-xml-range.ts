import type { TextRange } from "../model/finding.ts";
import type { InlineCode } from "../model/inline-code.ts";
import { codeXmlPieces } from "./code-xml-pieces.ts";

/** A range of a text with inline codes as one of its `toCodeXml`: both in UTF-16 units. */
export function codeXmlRange([start, end]: TextRange, text: string, codes: readonly InlineCode[]): TextRange {
  const pieces = codeXmlPieces(text, codes);
  return [pieces.slice(0, start).join("").length, pieces.slice(0, end).join("").length];
}
