import type { InlineCode } from "./inline-code.ts";
import type { LanguagePair } from "./language.ts";
import type { UnitState } from "./translation-unit.ts";

/** A unit that a person approved, or that came in as memory: what the memory shelf holds and TMX carries. */
export interface MemoryEntry {
  readonly languages: LanguagePair;
  readonly source: string;
  readonly target: string;
  /** Never `initial`. */
  readonly state: Exclude<UnitState, "initial">;
  /** The sentence before and after it in running text, `""` at an article's edge; absent when not known. */
  readonly previous?: string;
  readonly next?: string;
  /** Inline codes of both sides, as `InlineCode` says, numbered from 1 in running order of the source; absent without any. */
  readonly codes?: readonly InlineCode[];
  /** Plain sources of the segments whose English stands here too; `source` is of the first, then of these. */
  readonly joined?: readonly string[];
  /** Who translated or approved it, as shown to people. */
  readonly author?: string;
  /** Name of the document it was first met in. */
  readonly document?: string;
  readonly note?: string;
}
