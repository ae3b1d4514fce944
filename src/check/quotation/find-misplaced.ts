import { englishAttribution } from "../../language/speech-marks/english-attribution.ts";
import type { PlacedMark } from "../../language/speech-marks/pair-marks.ts";
import { quoteText } from "../quote-text.ts";
import type { PlacedRemark, QuotedBlock } from "./quoted-block.ts";
import type { QuotedUnit } from "./quoted-units.ts";

/** Marks that are all there and stand wrongly: doubled, inside others of their kind, a comma outside; marks that English added. */
export function findMisplaced(block: QuotedBlock): readonly PlacedRemark[] {
  return [...nested(block), ...commasOutside(block), ...added(block)];
}

function nested({ pairs, units }: QuotedBlock): readonly PlacedRemark[] {
  if (pairs.unclosed.length + pairs.unopened.length > 0) return [];
  return pairs.quotations.flatMap(({ open, close, within }) => {
    const target = units[open.text]?.unit.target ?? "";
    if (within !== 1 || open.text !== close.text || /[«»„]/.test(open.glyph + close.glyph)) return [];
    const [inOpen, inClose] = otherMarks(open);
    const inside = target.slice(open.at + 1, close.at);
    const fix = `${target.slice(0, open.at)}${inOpen}${inside}${inClose}${target.slice(close.at + 1)}`;
    const plain = !/["“”‘’']/.test(inside);
    const message = `${quoteText(inside)} stands in the same marks as the quotation around it; English has ${inOpen} ${inClose} there`;
    return [
      {
        text: open.text,
        remark: { severity: "info", message, target: [open.at, close.at + 1], ...(plain && { fix }) },
      },
    ];
  });
}

function otherMarks({ glyph, kind }: PlacedMark): readonly [string, string] {
  const straight = glyph === '"' || glyph === "'";
  if (kind === "double") return straight ? ["'", "'"] : ["‘", "’"];
  return straight ? ['"', '"'] : ["“", "”"];
}

/** `“No”, she says`: before who said it the comma stands inside, in Britain as in America. */
function commasOutside({ units }: QuotedBlock): readonly PlacedRemark[] {
  return units.flatMap((quoted, text) => {
    const { target, segment } = quoted.unit;
    const speech = quoted.dashes.length > 0 || quoted.quoted.some(([start]) => start === 0);
    if (!speech || quoted.attribution < 0 || quoted.marks[0]?.at !== 0) return [];
    const at = englishAttribution(target);
    const mark = target.charAt(at - 2);
    if (at < 2 || target.charAt(at - 1) !== "," || !/["”]/.test(mark)) return [];
    const comma = /[,.?!…]/.test(target.charAt(at - 3)) ? "" : ",";
    const fix = `${target.slice(0, at - 2)}${comma}${mark}${target.slice(at)}`;
    const message = `The comma of ${quoteText(segment.source)} stands inside the quotation mark in English: ,${mark}`;
    return [{ text, remark: { severity: "info", message, target: [at - 2, at], fix } }];
  });
}

function added({ units, pairs }: QuotedBlock): readonly PlacedRemark[] {
  const bare = units.every(({ quoted, dashes, loose }) => quoted.length + dashes.length + loose.length === 0);
  if (!bare) return [];
  return pairs.quotations.flatMap(({ open, close }) => {
    const { target = "" } = (units[open.text] as QuotedUnit).unit;
    const end = open.text === close.text ? close.at + 1 : target.length;
    const message = `${quoteText(target.slice(open.at + 1, end - 1))} stands in quotation marks in the English only`;
    return [{ text: open.text, remark: { severity: "info", message, target: [open.at, end] } }];
  });
}
