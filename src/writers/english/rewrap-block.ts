import { BLOCK_WORDING } from "../../language/block-wording.ts";
import type { BilingualBlock } from "../../model/document.ts";
import type { Segment } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Edit } from "./edit.ts";
import { isTranslated } from "./is-translated.ts";

const LINE_END = /\r\n|[\n\r]/;

/**
 * A block of plain text whose lines are wrapped by hand, wrapped anew to the width and indent it has; lines that
 * were ended on purpose, before they were full or before a credit, end where they did. `undefined` when it is no such block.
 */
export function rewrapBlock({ form = "plain", units }: BilingualBlock, source: string): Edit | undefined {
  const isWrapped = units.some(({ segment }) => LINE_END.test(source.slice(segment.start, segment.end)));
  const [first, last] = [units[0]?.segment, units.at(-1)?.segment];
  if (form !== "plain" || !isWrapped || first === undefined || last === undefined) return undefined;
  const { start } = first;
  const layout = layoutOf(source, { start, end: last.end });
  const text = joinUnits(units, { source, layout });
  return { start, end: last.end, codes: [], pieces: [wrapText(text, layout)] };
}

interface Layout {
  /** Characters of the longest line. */
  readonly width: number;
  /** What stands before the block's text on its first line: white space, a bullet. */
  readonly lead: number;
  /** Before the lines that follow. */
  readonly indent: string;
  readonly lineEnd: string;
}

function layoutOf(source: string, { start, end }: { start: number; end: number }): Layout {
  const from = lineStart(source, start);
  const [firstLine = "", ...others] = source.slice(from, end).split(LINE_END);
  return {
    width: Math.max(...[firstLine, ...others].map((line) => line.trimEnd().length)),
    lead: start - from,
    indent: /^[\s>]*/.exec(others[0] ?? "")?.[0] ?? "",
    lineEnd: LINE_END.exec(source.slice(start, end))?.[0] ?? "\n",
  };
}

function lineStart(source: string, at: number): number {
  return Math.max(source.lastIndexOf("\n", at - 1), source.lastIndexOf("\r", at - 1)) + 1;
}

interface Wrapping {
  readonly source: string;
  readonly layout: Layout;
}

/** The block's text; a line feed stands where a line ends on purpose. */
function joinUnits(units: readonly TranslationUnit[], { source, layout }: Wrapping): string {
  return units
    .map((unit, index) => {
      const text = isTranslated(unit) ? unit.target : unit.segment.source;
      const next = units[index + 1]?.segment;
      return next === undefined ? text : text + gapBetween(unit.segment, next, { source, layout });
    })
    .join("");
}

function gapBetween({ end }: Segment, next: Segment, { source, layout }: Wrapping): string {
  const gap = source.slice(end, next.start);
  if (!LINE_END.test(gap)) return gap;
  const line = source.slice(lineStart(source, end), end);
  const word = /^\S*/.exec(next.source)?.[0] ?? "";
  const isFull = line.length + 1 + word.length > layout.width;
  return isFull && next.source.search(BLOCK_WORDING.credit) !== 0 ? " " : "\n";
}

/** A dash or a number at a line's start would read as an item of a list: it stays with the word before it. */
const BOUND = / (?=(?:[-–—*•]|\d+[.)]) )/g;
const BINDER = "\u0000";

function wrapText(text: string, { width, lead, indent, lineEnd }: Layout): string {
  const lines = text.split("\n").flatMap((line, index) => {
    const words = line.replace(BOUND, BINDER).split(" ");
    return fillLines(words, { width, first: index === 0 ? lead : indent.length, rest: indent.length });
  });
  return lines.join(lineEnd + indent).replaceAll(BINDER, " ");
}

function fillLines(
  words: readonly string[],
  { width, first, rest }: { width: number; first: number; rest: number },
): string[] {
  const lines: string[] = [];
  let room = width - first;
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= room) {
      lines[lines.length - 1] = `${line} ${word}`;
      continue;
    }
    if (line !== undefined) room = width - rest;
    lines.push(word);
  }
  return lines;
}
