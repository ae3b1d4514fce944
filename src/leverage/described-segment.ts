import type { BlockKind } from "../model/block.ts";
import type { SegmentedDocument } from "../model/document.ts";
import type { EngineRoute } from "../model/engine-route.ts";
import type { Term } from "../model/glossary.ts";
import type { LanguagePair } from "../model/language.ts";
import type { Segment } from "../model/segment.ts";
import type { AnswerReference } from "../model/stored-document.ts";

/** How far answers travel between contexts (`cache.reuse` in the config). */
export type CacheReuse = "exact" | "careful" | "ice";

/** What the cache key needs to know of the engine; also there when nothing can be sent. */
export interface EngineView {
  readonly name: string;
  readonly fingerprint: Readonly<Record<string, string>>;
  fingerprintOf?(languages: LanguagePair): Readonly<Record<string, string>>;
  languagesFor(languages: LanguagePair): LanguagePair | undefined;
  /** The glossary's terms that may shape its answer to a normalised source; left out when there is no glossary. */
  termsIn?(source: string): readonly Term[];
}

/** A digest of a text: the same for the same text, practically never for two; any printable characters. */
export type Digest = (text: string) => string;

/** A segment with all that decides what it can be matched with. */
export interface DescribedSegment extends AnswerReference {
  readonly segment: Segment;
  /** Of its block. */
  readonly kind: BlockKind;
  /** Counted over the whole document. */
  readonly index: number;
  /** As `normaliseSource` leaves it: what is sent, inline codes and all. */
  readonly source: string;
  /** As `plainSource` leaves it, like its neighbours, which are `""` at the article's edge. */
  readonly text: string;
  readonly previous: string;
  readonly next: string;
  /** Whether its translation may hang on its neighbours. */
  readonly leans: boolean;
  /**
   * The engines that are for it, in the order in which they are asked; `key` and `context` are those of the first. Absent
   * when the one engine there is is for everything; empty when none is for it.
   */
  readonly routes?: readonly EngineRoute[];
}

/** A document with its segments described, in running order. */
export interface DescribedDocument {
  readonly document: SegmentedDocument;
  readonly languages: LanguagePair;
  readonly segments: readonly DescribedSegment[];
}
