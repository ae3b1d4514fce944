import type { PlacedMark } from "../../language/speech-marks/pair-marks.ts";
import type { Remark } from "../check.ts";
import { quoteText } from "../quote-text.ts";
import { expectedEnd, goesOn } from "./expected-end.ts";
import { quoteGlyphs } from "./quote-glyphs.ts";
import { closeSpeech } from "./quote-speech.ts";
import type { PlacedRemark, QuotedBlock } from "./quoted-block.ts";
import type { QuotedUnit } from "./quoted-units.ts";

/** Quotation marks that open and do not close in their block, or the other way round; `excused` ones left out. */
export function findUnbalanced(
  block: QuotedBlock,
  excused: ReadonlySet<PlacedMark>,
): readonly PlacedRemark[] {
  const { units, pairs } = block;
  if (units.some(({ unit }) => unit.target === "")) return [];
  const faults = [
    ...pairs.unclosed.filter((mark) => !excused.has(mark)).map((mark) => unclosed(block, mark)),
    ...pairs.unopened.filter((mark) => !excused.has(mark)).map((mark) => unopened(block, mark)),
  ];
  // A source cut in the middle of a quotation can have no better English.
  const cut = units.some(({ loose }) => loose.length > 0) && units.every(({ dashes }) => dashes.length === 0);
  const softened = faults.map(({ text, remark }) => ({
    text,
    remark: cut ? { ...remark, severity: "info" as const } : remark,
  }));
  return softened.sort((one, other) => one.text - other.text);
}

function unclosed({ units, heading }: QuotedBlock, mark: PlacedMark): PlacedRemark {
  const text = expectedEnd(units, mark.text);
  const quoted = units[text] as QuotedUnit;
  const fix = mark.kind === "double" || heading ? closingFix(quoted, mark, text) : undefined;
  const message = `The quotation that ${mark.glyph} opens in ${quoteText(units[mark.text]?.unit.target ?? "")} is never closed`;
  return { text, remark: { message, ...placeOf(mark, text), ...(fix !== undefined && { fix }) } };
}

function closingFix(quoted: QuotedUnit, mark: PlacedMark, text: number): string | undefined {
  const { target, segment } = quoted.unit;
  const alone = quoted.marks.length === (mark.text === text ? 1 : 0);
  const atStart = mark.text !== text || (mark.at === 0 && isQuotedAtOnce(quoted, segment.source));
  if (!alone || !atStart) return undefined;
  const glyphs = quoteGlyphs(target, false);
  const close = mark.kind === "double" ? glyphs.close : glyphs.innerClose;
  return closeSpeech(target, quoted, { goesOn: false, close });
}

/** Speech by a dash, or the whole of it between marks: the English can only end where it ends. */
function isQuotedAtOnce({ dashes, quoted, attribution }: QuotedUnit, source: string): boolean {
  if (dashes.length > 0) return dashes.length === 1 && source.slice(0, dashes[0]).trim() === "";
  const [first] = quoted;
  return (
    quoted.length === 1 && first?.[0] === 0 && (attribution >= 0 || /^[.?!…]?$/u.test(source.slice(first[1])))
  );
}

function unopened({ units }: QuotedBlock, mark: PlacedMark): PlacedRemark {
  const text = expectedStart(units, mark.text);
  const quoted = units[text] as QuotedUnit;
  const { target, segment } = quoted.unit;
  const message = `The quotation that ${mark.glyph} closes in ${quoteText(units[mark.text]?.unit.target ?? "")} is never opened`;
  const first = quoted.marks.length === 0 || quoted.marks[0] === mark;
  const starts = isQuotedAtOnce(quoted, segment.source);
  const glyphs = quoteGlyphs(target + mark.glyph, false);
  const open = mark.kind === "double" ? glyphs.open : glyphs.innerOpen;
  const fix = first && starts && (mark.text === text || goesOn(units, text)) ? `${open}${target}` : undefined;
  return { text, remark: { message, ...placeOf(mark, text), ...(fix !== undefined && { fix }) } };
}

/** The nearest unit at or before the one at `from` in which the source begins to speak. */
function expectedStart(units: readonly QuotedUnit[], from: number): number {
  const own = units[from];
  if (own === undefined || own.quoted.length + own.dashes.length > 0) return from;
  for (let at = from - 1; at >= 0; at -= 1) {
    const { dashes = [], marks = [] } = units[at] ?? {};
    if (dashes.length > 0) return at;
    if (marks.length > 0) return from;
  }
  return from;
}

function placeOf(mark: PlacedMark, text: number): Pick<Remark, "target"> {
  return mark.text === text ? { target: [mark.at, mark.at + 1] } : {};
}
