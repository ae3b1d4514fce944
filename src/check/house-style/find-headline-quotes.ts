import { pairMarks } from "../../language/speech-marks/pair-marks.ts";
import { quoteMarks } from "../../language/speech-marks/quote-marks.ts";
import type { HouseStyle } from "../../model/house-style.ts";
import type { StyleFault } from "./style-fault.ts";

/** Quotation marks of a heading that are not of the wanted kind; quotations inside others stay as they are. */
export function findHeadlineQuotes(
  text: string,
  wanted: HouseStyle["headlineQuotes"],
): readonly StyleFault[] {
  if (wanted === "any" || !/["“”'‘’]/.test(text)) return [];
  const { quotations } = pairMarks(quoteMarks(text).map((mark) => ({ ...mark, text: 0 })));
  if (quotations.length !== 1) return [];
  return quotations.flatMap(({ open, close }) => {
    if (open.kind === wanted || /[«»„]/.test(open.glyph)) return [];
    const straight = open.glyph === '"' || open.glyph === "'";
    const [before, after] = marksOf(wanted, straight);
    const replacement = before + text.slice(open.at + 1, close.at) + after;
    return [{ target: [open.at, close.at + 1] as const, replacement }];
  });
}

function marksOf(wanted: "single" | "double", straight: boolean): readonly [string, string] {
  if (wanted === "single") return straight ? ["'", "'"] : ["‘", "’"];
  return straight ? ['"', '"'] : ["“", "”"];
}
