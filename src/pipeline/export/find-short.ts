import type { BilingualDocument } from "../../model/document.ts";
import type { UnitState } from "../../model/translation-unit.ts";

/** How far people must have come with a document. */
export type RequiredState = "reviewed" | "final";

/** A unit that has not come so far. */
export interface ShortUnit {
  readonly document: string;
  readonly segment: string;
  readonly state: UnitState;
}

/** Units of a document that people have not been through as far as is required, in running order. */
export function findShort(
  { name, blocks }: BilingualDocument,
  required: RequiredState,
): readonly ShortUnit[] {
  return blocks
    .flatMap(({ units }) => units)
    .filter(({ state }) => state !== "final" && state !== required)
    .map(({ segment, state }) => ({ document: name, segment: segment.id, state }));
}
