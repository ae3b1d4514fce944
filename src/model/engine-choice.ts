import type { BlockKind } from "./block.ts";
import type { SourceFormat } from "./document.ts";
import type { LanguageCode } from "./language.ts";

/** An engine and the texts that it is for: all conditions that are there must hold. */
export interface EngineChoice {
  /** As in `origin: engine:<name>`. */
  readonly engine: string;
  /** Kinds of blocks; absent: all. */
  readonly kinds?: readonly BlockKind[];
  /** Formats of documents; absent: all. */
  readonly formats?: readonly SourceFormat[];
  /** Languages of documents, as identified; absent: all. */
  readonly languages?: readonly LanguageCode[];
  /** Unicode code points that a text must have fewer of; absent: no bound. */
  readonly shorterThan?: number;
  /** Unicode code points that a text must have more of; absent: no bound. */
  readonly longerThan?: number;
}

/**
 * auto: DeepL when there is a key for it, else the local engine when there is a model for it, else nothing. none:
 * nothing is sent. A list: the first that is for a text translates it; where that one fails, the next. Never empty.
 */
export type EngineWish = "auto" | "none" | readonly EngineChoice[];
