import type { SplitOptions } from "../split-sentences.ts";
import { blockText, type CutBlock, cutBlocks } from "./cut-blocks.ts";
import { cutCode, cutSegments, type SegmentText } from "./cut-segments.ts";
import { blankQuoteMarks } from "./layout/quote-marks.ts";
import type { NamedBlock } from "./named-block.ts";
import { nameBlocks } from "./naming/name-blocks.ts";

/** The blocks of plain text with their segments, by layout and wording. */
export function cutText(file: string, rules: SplitOptions): NamedBlock[] {
  const text = blankQuoteMarks(file);
  const blocks = cutBlocks(text, file);
  const segments = blocks.map((block) => cutBlock(text, block, rules));
  const kinds = nameBlocks(
    blocks.map(({ lines, kind, joined }, index) => {
      return { text: blockText(text, lines), kind, joined, sentences: segments[index]?.length ?? 0 };
    }),
  );
  return kinds.map((kind, index) => ({
    kind,
    segments: (segments[index] ?? []).map(({ source, start, end }) => ({ source, start, end, codes: [] })),
  }));
}

function cutBlock(text: string, { lines, kind }: CutBlock, rules: SplitOptions): SegmentText[] {
  return kind === "code" ? cutCode(text, lines) : cutSegments(text, lines, rules);
}
