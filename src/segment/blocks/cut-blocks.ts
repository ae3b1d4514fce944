import type { BlockKind } from "../../model/block.ts";
import { cutStretch } from "./layout/cut-stretch.ts";
import { cutCells, partTables } from "./layout/cut-table.ts";
import { findListItems } from "./layout/find-list-items.ts";
import { partCode, type TextPart } from "./layout/part-code.ts";
import { partQuotes } from "./layout/quote-marks.ts";
import { isReadAlso } from "./line-shape.ts";
import { readStretches, type Stretch } from "./read-lines.ts";

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
  const blocks = partCode(text, readStretches(text)).flatMap((part) => cutPart(part, { text, file }));
  const markers = findListItems(
    blocks.map(({ lines, kind, joined }) => {
      const [firstLine = ""] = kind === undefined ? textsOf(text, lines) : [];
      return { firstLine, text: blockText(text, lines), joined };
    }),
  );
  return blocks.map((block, index) => {
    const marker = markers[index];
    if (marker === undefined) return block;
    return { ...block, lines: withoutMarker(block.lines, marker.length), kind: "list-item" };
  });
}

function cutPart(part: TextPart, { text, file }: { text: string; file: string }): CutBlock[] {
  if (part.kind === "code") return [{ lines: part.lines, kind: "code", joined: false }];
  const blocks = partQuotes(file, part.lines).flatMap(({ lines, isQuoted }) =>
    cutTables(text, lines).map((block) => (isQuoted ? quoted(text, block) : block)),
  );
  return blocks.map((block, index) => ({ ...block, joined: index > 0 }));
}

/** `> Les også: …`: an arrow. */
function quoted(text: string, block: Omit<CutBlock, "joined">): Omit<CutBlock, "joined"> {
  return isReadAlso(blockText(text, block.lines)) ? block : { ...block, kind: "quote" };
}

function cutTables(text: string, stretch: Stretch): Omit<CutBlock, "joined">[] {
  return partTables(text, stretch).flatMap(({ kind, lines }): Omit<CutBlock, "joined">[] =>
    kind === "table"
      ? lines.flatMap((line) => cutCells(text, line)).map((cell) => ({ lines: cell, kind: "table-cell" }))
      : cutStretch(text, lines).map((block) => ({ lines: block, kind: undefined })),
  );
}

/** A block's text on one line. */
export function blockText(text: string, lines: Stretch): string {
  return textsOf(text, lines).join(" ");
}

function textsOf(text: string, lines: Stretch): string[] {
  return lines.map((line) => text.slice(line.start, line.end));
}

function withoutMarker([first, ...rest]: Stretch, length: number): Stretch {
  return [{ ...first, start: first.start + length }, ...rest];
}
