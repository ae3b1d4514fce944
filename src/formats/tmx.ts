import { tmxFrame } from "./tmx/tmx-frame.ts";
import { type TmxUnit, tmxUnit } from "./tmx/tmx-unit.ts";

export type { TmxUnit } from "./tmx/tmx-unit.ts";

export interface TmxContent {
  readonly entries: readonly TmxUnit[];
  /** Told at the head of the file, such as that it is not reviewed. */
  readonly notes?: readonly string[];
}

/**
 * Units as TMX 1.4, in the order given: the same units give the same bytes. Every text comes back from a
 * reader as it was, to the character; `TMX_UNFIT` says how those are written that XML cannot hold.
 */
export function serialiseTmx({ entries, notes = [] }: TmxContent): string {
  const sources = new Set(entries.map(({ languages }) => languages.source));
  const { head, foot } = tmxFrame({ sources, notes });
  return head + entries.map(tmxUnit).join("") + foot;
}
