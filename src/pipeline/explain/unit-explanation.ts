import type { LanguageGuess } from "../../language/identify-language.ts";
import type { CacheKeyParts } from "../../leverage/cache-key.ts";
import type { CacheReuse } from "../../leverage/described-segment.ts";
import type { Leaning } from "../../leverage/leans-on-neighbours.ts";
import type { BlockKind } from "../../model/block.ts";
import type { CachedAnswer } from "../../model/cached-answer.ts";
import type { EngineRoute } from "../../model/engine-route.ts";
import type { LanguageCode, LanguagePair } from "../../model/language.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import type { Route, TranslationUnit } from "../../model/translation-unit.ts";

/** Why a segment comes by its English as it does. */
export interface UnitExplanation {
  readonly document: string;
  readonly segment: string;
  readonly block: BlockKind;
  readonly languages: LanguagePair;
  readonly identified: ExplainedLanguage;
  /** As it is sent, inline codes as XML. */
  readonly source: string;
  /** The sentences it is matched among, `""` at the article's edge. */
  readonly previous: string;
  readonly next: string;
  /** As the last run or review left it; absent when it is new. */
  readonly stored?: Pick<TranslationUnit, "target" | "state" | "origin">;
  readonly now: NextStep;
  readonly leans: { readonly why: Leaning | null; readonly reuse: CacheReuse; readonly travels: boolean };
  /** Memory's entries of the same text; the one that would be taken stands first. */
  readonly memory: readonly ExplainedEntry[];
  readonly cache: ExplainedCache;
}

/** What texts were identified as, with confidence from 0 to 1. */
export interface ExplainedLanguage {
  /** The article as a whole; absent when `source.language` of the config says what it is. */
  readonly document?: LanguageGuess;
  /** The segment, in the light of its article. */
  readonly segment: LanguageGuess;
  /** The segment's own language, when it surely is not its article's. */
  readonly own?: LanguageCode;
}

/** What a run would do with the segment now. */
export interface NextStep {
  readonly route: Route;
  /** The same in a sentence. */
  readonly why: string;
  readonly target?: string;
  /** Unicode code points that would be billed for it. */
  readonly characters: number;
}

/** same: it is the segment's own. other: another sentence. unknown: memory does not say. */
export type NeighbourFit = "same" | "other" | "unknown";

export interface ExplainedEntry extends Omit<MemoryEntry, "languages" | "codes"> {
  /** `none`: its inline codes are others, and the segment's cannot be placed in it for certain. */
  readonly match: "ice" | "exact" | "none";
  readonly taken: boolean;
  readonly fits: { readonly previous: NeighbourFit; readonly next: NeighbourFit };
  /** What its source is written in, as memory has it. */
  readonly language: LanguageCode;
}

export interface ExplainedCache {
  readonly key: string;
  readonly context: string;
  readonly parts: CacheKeyParts;
  /** All that is kept under the key, or the keys of all engines that are for the segment. */
  readonly answers: readonly ExplainedAnswer[];
  /** Those engines, in the order in which they are asked; absent where there is but one, and for everything. */
  readonly engines?: readonly ExplainedEngine[];
}

export interface ExplainedEngine extends EngineRoute {
  /** Why nothing can be sent to it. */
  readonly missing?: string;
}

export interface ExplainedAnswer extends Omit<CachedAnswer, "key" | "languages" | "source"> {
  readonly sameContext: boolean;
  /** Whether it would be served here. */
  readonly serves: boolean;
  /** Why, or why not. */
  readonly why: string;
}
