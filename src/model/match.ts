import type { MemoryEntry } from "./memory-entry.ts";

/** ice: same text and neighbours. exact: same text. A later room adds fuzzy: alike, with a score. */
export interface Match {
  readonly kind: "ice" | "exact";
  readonly entry: MemoryEntry;
}
