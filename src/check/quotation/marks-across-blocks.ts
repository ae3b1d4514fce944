import type { PlacedMark } from "../../language/speech-marks/pair-marks.ts";
import type { QuotedBlock } from "./quoted-block.ts";

/** Blocks without a mark that a quotation may run over. */
const MOST_BETWEEN = 8;

/**
 * Marks that find their other half in one of the next blocks: files without paragraphs (TMX, TSV) have the sentences
 * of one speech as blocks of their own.
 */
export function marksAcrossBlocks(blocks: readonly (QuotedBlock | undefined)[]): ReadonlySet<PlacedMark> {
  const across = new Set<PlacedMark>();
  let open: PlacedMark | undefined;
  let between = 0;
  for (const block of blocks) {
    between += 1;
    const marks = block?.units.flatMap((each) => each.marks) ?? [];
    const [first] = marks;
    if (open && first && between <= MOST_BETWEEN && block?.pairs.unopened.includes(first))
      across.add(open).add(first);
    if (first || block?.units.some(({ dashes }) => dashes.length > 0)) open = undefined;
    const last = block?.pairs.unclosed.at(-1);
    if (last && last === marks.at(-1)) [open, between] = [last, 0];
  }
  return across;
}
