import { BLOCK_WORDING } from "../../../language/block-wording.ts";
import type { BlockKind } from "../../../model/block.ts";
import { isHeadingLike } from "../line-shape.ts";
import { nameBlock } from "./name-block.ts";
import { nameCaptions } from "./name-captions.ts";
import { nameLead } from "./name-lead.ts";
import { nameRows } from "./name-rows.ts";
import { nameWriters } from "./name-writers.ts";
import type { Kinds, UnnamedBlock } from "./unnamed-block.ts";

/** What each block is, by its own wording and layout, then by its neighbours. */
export function nameBlocks(blocks: readonly UnnamedBlock[]): BlockKind[] {
  const kinds = blocks.map((block, index) =>
    nameBlock(block, {
      first: index === 0,
      last: index === blocks.length - 1,
      previous: blocks[index - 1]?.text,
      next: blocks[index + 1]?.text,
    }),
  );
  nameReadAlso(blocks, kinds);
  nameCaptions(blocks, kinds);
  nameWriters(blocks, kinds);
  nameRows(blocks, kinds);
  nameLead(blocks, kinds);
  return kinds;
}

/** `Les også:` alone: the titles stand below, several of them in one stretch of lines. */
function nameReadAlso(blocks: readonly UnnamedBlock[], kinds: Kinds): void {
  let below = false;
  for (const [index, { text, joined }] of blocks.entries()) {
    const isLabelled = BLOCK_WORDING.readAlsoLabel.test(blocks[index - 1]?.text ?? "");
    const isTitle = kinds[index] === "heading" || (kinds[index] === "paragraph" && isHeadingLike(text));
    below = isTitle && (isLabelled || (below && joined));
    if (below) kinds[index] = "read-also";
  }
}
