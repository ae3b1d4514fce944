import type { MemoryEntry } from "./memory-entry.ts";

/** ice: same text and neighbours. exact: same text. What is only alike is no match: `LikeSentence` tells of it. */
export interface Match {
  readonly kind: "ice" | "exact";
  readonly entry: MemoryEntry;
}
