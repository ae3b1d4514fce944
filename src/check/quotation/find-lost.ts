import type { Remark } from "../check.ts";
import { quoteText } from "../quote-text.ts";
import { goesOn } from "./expected-end.ts";
import { quoteGlyphs } from "./quote-glyphs.ts";
import { quoteSpeech } from "./quote-speech.ts";
import type { PlacedRemark, QuotedBlock } from "./quoted-block.ts";
import type { QuotedUnit } from "./quoted-units.ts";

/** Quotations of the source that English shows no marks for; the block is counted as a whole, since sentences may move. */
export function findLost(block: QuotedBlock): readonly PlacedRemark[] {
  const { units } = block;
  const had = quotationsOf(block);
  const wanted = units.map((quoted) => lostCandidates(quoted));
  const need = wanted.reduce((sum, each) => sum + each.length, 0);
  if (need <= had.reduce((sum, each) => sum + each, 0)) return [];
  return units.flatMap((quoted, text) => {
    const { unit } = quoted;
    const lacking = (wanted[text]?.length ?? 0) - (had[text] ?? 0);
    if (lacking <= 0 || unit.target === "") return [];
    const all = wanted[text] ?? [];
    // Where the speech has its marks, what it quotes is lost.
    const inner = quoted.dashes.length > 0 && (had[text] ?? 0) > 0;
    return [{ text, remark: lostRemark(block, { text, ranges: inner ? all.slice(1) : all }) }];
  });
}

type Range = readonly [number, number];

/** How many quotations each unit of the English begins, or goes on with where the source begins one. */
function quotationsOf({ units, pairs }: QuotedBlock): readonly number[] {
  const had = units.map(() => 0);
  const count = (text: number) => {
    had[text] = (had[text] ?? 0) + 1;
  };
  for (const { open, close } of pairs.quotations) {
    count(open.text);
    for (let text = open.text + 1; text <= close.text; text += 1)
      if (units[text]?.dashes[0] === 0) count(text);
  }
  for (const { text } of [...pairs.unclosed, ...pairs.unopened]) count(text);
  return had;
}

/** Speech, and what stands in marks; a name that English keeps may lose them: `«Sundkongen»` → the Sundkongen. */
function lostCandidates({ unit, dashes, quoted, loose }: QuotedUnit): readonly Range[] {
  const { source } = unit.segment;
  const target = unit.target.toLowerCase();
  const isKept = ([start, end]: Range) => target.includes(source.slice(start + 1, end - 1).toLowerCase());
  const halved = (target.match(/"/g) ?? []).length % 2 === 1;
  return [
    ...dashes.slice(0, 1).map((at): Range => [at, at + 1]),
    ...quoted.filter((range) => halved || !isKept(range)),
    ...loose.slice(0, 1).map((at): Range => [at, at + 1]),
  ];
}

function lostRemark(
  { units, heading }: QuotedBlock,
  { text, ranges }: { text: number; ranges: readonly Range[] },
): Remark {
  const quoted = units[text] as QuotedUnit;
  const { target, segment } = quoted.unit;
  const [first = [0, 0]] = ranges;
  const speech = first[0] === quoted.dashes[0];
  const bare = segment.source.slice(first[0] + 1, first[1] - 1);
  const what = speech ? segment.source.slice(first[0]) : bare || segment.source;
  const fix = speech
    ? quoteSpeech(quoted, { heading, goesOn: goesOn(units, text) })
    : wholeInMarks(quoted, heading);
  const lenient = !speech && ranges.every((range) => isTitle(quoted, range));
  return {
    ...(lenient && { severity: "info" }),
    message: `The ${speech ? "speech" : "quotation"} ${quoteText(what)} has no quotation marks in English: ${quoteText(target)}`,
    source: first,
    ...(fix !== undefined && { fix }),
  };
}

/** `boka «Sult»`: titles may stand in italics; speech and whole sentences may not. */
function isTitle({ unit, attribution }: QuotedUnit, [start, end]: Range): boolean {
  const { source } = unit.segment;
  const inside = source.slice(start + 1, end - 1);
  const amid = start > 0 && !source.slice(0, start).trimEnd().endsWith(":");
  return amid && attribution < 0 && /^[\p{Lu}\p{N}]/u.test(inside) && inside.split(/\s+/u, 8).length < 7;
}

function wholeInMarks({ unit, quoted, marks }: QuotedUnit, heading: boolean): string | undefined {
  const { target, segment } = unit;
  const [first] = quoted;
  const whole = quoted.length === 1 && first?.[0] === 0 && first[1] === segment.source.length;
  const { open, close } = quoteGlyphs(target, heading);
  return whole && marks.length === 0 ? `${open}${target}${close}` : undefined;
}
