import type { BilingualDocument } from "../../model/document.ts";
import { applyEdits } from "./apply-edits.ts";
import { editBlock } from "./edit-block.ts";

/** The source with every translated segment's target in its place. */
export function fillSource({ blocks }: BilingualDocument, source: string): string {
  return applyEdits(
    source,
    blocks.flatMap((block) => editBlock(block, source)),
  );
}
