import type { BilingualDocument } from "../model/document.ts";
import { normaliseSource } from "../model/normalise-source.ts";

/** How many sources of a document differ: what a run would send if it knew nothing. */
export function countDistinct({ blocks }: BilingualDocument): number {
  return new Set(blocks.flatMap(({ units }) => units.map((unit) => normaliseSource(unit.segment.source))))
    .size;
}
