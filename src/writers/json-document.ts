import type { BlockKind } from "../model/block.ts";
import type { SourceFormat } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { InlineCode } from "../model/inline-code.ts";
import type { LanguageCode, LanguagePair } from "../model/language.ts";
import type { PivotText } from "../model/pivot-text.ts";
import type { Origin, UnitState } from "../model/translation-unit.ts";
import type { RejectReason } from "../model/unit-review.ts";

/** Raised when a field changes its meaning or goes; new fields may come without. */
export const JSON_SCHEMA = "bitekst/document/1";

/** A bilingual document as `.json`: UTF-8, two spaces a level, a line feed at the end, fields in this order. */
export interface JsonDocument {
  readonly schema: typeof JSON_SCHEMA;
  /** The article's name, a path with `/`: `seeds/a/b.txt`. */
  readonly source: string;
  /** The format the article came in. */
  readonly format: SourceFormat;
  /** BCP 47 tags. */
  readonly languages: LanguagePair;
  /** `not reviewed: 12 of 32 segments, …`; absent when every segment is `reviewed` or `final`. */
  readonly notice?: string;
  /** Present when some of its targets are pseudo-translation, to look at the layout. */
  readonly pretends?: true;
  readonly summary: JsonSummary;
  /** In running order. */
  readonly blocks: readonly JsonBlock[];
}

export interface JsonSummary {
  readonly blocks: number;
  readonly segments: number;
  /** Sources that differ after normalising (NFC, white space). */
  readonly distinct: number;
  /** Segments per state; the four add up to `segments`. */
  readonly states: Readonly<Record<UnitState, number>>;
  /** Segments per origin, `initial` ones left out: `memory`, `rule`, `human` always, then each `engine:<name>`, sorted. */
  readonly origins: Readonly<Record<string, number>>;
}

export interface JsonBlock {
  /** `b1`, `b2` … in running order of this version of the article. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly segments: readonly JsonSegment[];
}

export interface JsonSegment {
  /** `s1`, `s2` …: stays with its text when the article changes, is never reused. */
  readonly id: string;
  /** As it is sent: hard wraps joined by a space; with `codes`, XML such as `Les <x1>hele saken</x1>`. */
  readonly source: string;
  /** `""` when `state` is `initial`, and of what is `blank` or `joined`; with `codes`, XML as in `source`. */
  readonly target: string;
  /**
   * Absent without inline codes. Then `source` and `target` are XML text: a pair is an element `<x1>…</x1>` named by
   * its number, a code alone or a half whose other half is in another segment an empty one, `<x2/>`; where a number
   * could be either half, `<x1-open/>` or `<x1-close/>`.
   */
  readonly codes?: readonly InlineCode[];
  /** BCP 47 tag of a sentence that surely is not in the document's source language, such as an English quotation. */
  readonly language?: LanguageCode;
  readonly state: UnitState;
  /** Absent exactly when `state` is `initial`. */
  readonly origin?: Origin;
  /** What the target was made by way of, as bokmål of nynorsk; without inline codes. */
  readonly pivot?: PivotText;
  /** A person sent the text back. */
  readonly rejected?: { readonly reason: RejectReason; readonly text: string };
  /** The English is empty on purpose. */
  readonly blank?: true;
  /** Id of the segment that has its English. */
  readonly joined?: string;
  /** UTF-16 units into the article's decoded text, byte order mark removed; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Absent when nothing was found; ranges are UTF-16 units into `source` and `target`. */
  readonly findings?: readonly JsonFinding[];
  /** In files of `bitekst export` alone: of the unit when it went out, for `bitekst apply` to merge against. */
  readonly revision?: number;
  /** In files of `bitekst export` alone; absent when nobody said anything. */
  readonly comments?: readonly { readonly who: string; readonly text: string }[];
}

export type JsonFinding = Omit<Finding, "segment">;
