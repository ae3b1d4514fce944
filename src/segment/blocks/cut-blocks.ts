import type { BlockKind } from "../../model/block.ts";
import { cutStretch } from "./layout/cut-stretch.ts";
import { cutCells, partTables } from "./layout/cut-table.ts";
import { findListItems } from "./layout/find-list-items.ts";
import { partCode, type TextPart } from "./layout/part-code.ts";
import { partQuotes } from "./layout/quote-marks.ts";
import { isReadAlso } from "./line-shape.ts";
import { type Line, readStretches, type Stretch } from "./read-lines.ts";

/** A block's lines, its bullet cut away. */
export interface CutBlock {
  readonly lines: Stretch;
  /** Where the layout tells: list item, table cell, code, quote. */
  readonly kind: BlockKind | undefined;
  /** It stands in the same stretch of lines as the block before. */
  readonly joined: boolean;
}

/**
 * Cuts plain text into blocks by blank lines, complete lines, bullets, tabs and fences of code. `file` is the text
 * with the `>` of quoted mail, where it has been blanked.
 */
export function cutBlocks(text: string, file = text): CutBlock[] {
  const marked = file === text ? undefined : file;
  const blocks = partCode(text, readStretches(text)).flatMap((part) => cutPart(part, { text, marked }));
  const markers = findListItems(
    blocks.map(({ lines, kind, joined }) => {
      return {
        firstLine: kind === undefined ? lineText(text, lines[0]) : "",
        text: blockText(text, lines),
        joined,
      };
    }),
  );
  return blocks.map((block, index) => {
    const marker = markers[index];
    if (marker === undefined) return block;
    return { ...block, lines: withoutMarker(block.lines, marker.length), kind: "list-item" };
  });
}

interface MarkedText {
  readonly text: string;
  /** With its marks of quoted mail, where there are any. */
  readonly marked: string | undefined;
}

function cutPart(part: TextPart, { text, marked }: MarkedText): CutBlock[] {
  if (part.kind === "code") return [{ lines: part.lines, kind: "code", joined: false }];
  const blocks: CutBlock[] = [];
  const quotes =
    marked === undefined ? [{ lines: part.lines, isQuoted: false }] : partQuotes(marked, part.lines);
  for (const { lines: quote, isQuoted } of quotes) {
    for (const { lines, kind } of cutTables(text, quote)) {
      const isQuote = isQuoted && !isReadAlso(blockText(text, lines)); // `> Les også: …`: an arrow.
      blocks.push({ lines, kind: isQuote ? "quote" : kind, joined: blocks.length > 0 });
    }
  }
  return blocks;
}

function cutTables(text: string, stretch: Stretch): Omit<CutBlock, "joined">[] {
  const blocks: Omit<CutBlock, "joined">[] = [];
  for (const { kind, lines } of partTables(text, stretch)) {
    if (kind === "lines")
      for (const block of cutStretch(text, lines)) blocks.push({ lines: block, kind: undefined });
    else
      for (const row of lines)
        for (const cell of cutCells(text, row)) blocks.push({ lines: cell, kind: "table-cell" });
  }
  return blocks;
}

/** A block's text on one line. */
export function blockText(text: string, lines: Stretch): string {
  if (lines.length === 1) return lineText(text, lines[0]);
  return lines.map((line) => lineText(text, line)).join(" ");
}

function lineText(text: string, { start, end }: Line): string {
  return text.slice(start, end);
}

function withoutMarker([first, ...rest]: Stretch, length: number): Stretch {
  return [{ ...first, start: first.start + length }, ...rest];
}
