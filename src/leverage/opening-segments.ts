import type { Block, BlockKind } from "../model/block.ts";
import type { SegmentedDocument } from "../model/document.ts";

/** What may stand above an article's text without being its beginning. */
const ABOVE_TEXT: readonly BlockKind[] = ["heading", "byline", "dateline", "credit", "caption", "read-also"];

/**
 * Ids of the segments that tell what an article is about: its headlines and its lead, or its first paragraph
 * where nothing is marked as one. Headings further down are not among them.
 */
export function openingSegments({ blocks }: Pick<SegmentedDocument, "blocks">): string[] {
  const start = blocks.findIndex(({ kind }) => !ABOVE_TEXT.includes(kind));
  const above = start === -1 ? blocks : blocks.slice(0, start);
  const leads = blocks.filter(({ kind }) => kind === "lead");
  const headlines = above.filter(({ kind }) => kind === "heading");
  return [...headlines, ...(leads.length > 0 ? leads : firstParagraph(blocks[start]))].flatMap((block) =>
    block.segments.map(({ id }) => id),
  );
}

function firstParagraph(block: Block | undefined): readonly Block[] {
  return block?.kind === "paragraph" ? [block] : [];
}
