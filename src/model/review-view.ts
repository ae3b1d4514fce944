import type { BlockKind } from "./block.ts";
import type { SourceFormat } from "./document.ts";
import type { Finding, Severity, TextRange } from "./finding.ts";
import type { LanguageCode, LanguagePair } from "./language.ts";
import type { PivotText } from "./pivot-text.ts";
import type { Origin, UnitState } from "./translation-unit.ts";
import type { RejectReason, SourceChange } from "./unit-review.ts";

/** A finding as people see it; `id` names it among its segment's, as long as the texts stay. */
export interface FindingView extends Omit<Finding, "segment"> {
  readonly id: string;
}

/** How far a segment may be trusted, and the gravest reason in words. */
export interface Doubt {
  readonly level: "ok" | "look" | "doubtful";
  readonly why: string;
}

/** A unit as review shows it. Texts with inline codes are XML, as `code-xml.ts` writes it. */
export interface SegmentView {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Present when the texts are XML. */
  readonly codes?: true;
  /** Where it is not the article's. */
  readonly language?: LanguageCode;
  readonly state: UnitState;
  readonly origin?: Origin;
  /** To be handed back with a change. */
  readonly revision: number;
  readonly rejected?: { readonly reason: RejectReason; readonly text: string };
  readonly blank?: true;
  /** The segment that has its English. */
  readonly joined?: string;
  /** Its English is of a sentence too that has changed or is gone. */
  readonly parted?: true;
  readonly change?: SourceChange;
  readonly pivot?: PivotText;
  readonly doubt?: Doubt;
  readonly findings: readonly FindingView[];
  readonly comments: number;
  /** Other segments of the article with the same source. */
  readonly same: number;
  readonly who?: string;
  readonly at?: string;
}

export interface BlockView {
  readonly id: string;
  readonly kind: BlockKind;
  readonly segments: readonly SegmentView[];
}

export interface ArticleView {
  readonly name: string;
  readonly format: SourceFormat;
  readonly languages: LanguagePair;
  readonly blocks: readonly BlockView[];
}

/** An article in the list of all. */
export interface ArticleEntry {
  readonly name: string;
  readonly languages: LanguagePair;
  readonly segments: number;
  readonly states: Readonly<Record<UnitState, number>>;
  /** Sent back: so many of those that are `initial`. */
  readonly rejected: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Who changed it last, and when. */
  readonly who?: string;
  readonly at?: string;
}

/** Something of memory that may help with a segment. */
export interface MatchView {
  readonly source: string;
  readonly target: string;
  /** 75–100; less where it is what the sentence was before it was edited. */
  readonly score: number;
  readonly kind: "exact" | "fuzzy";
  readonly document?: string;
  readonly author?: string;
}

/** A term of the glossary that occurs in a segment's source. */
export interface TermView {
  readonly source: string;
  readonly target: string;
  readonly forbidden?: readonly string[];
  readonly note?: string;
}

/** A segment with the same source as another one, and what stands there so far. */
export interface SameSource {
  readonly document: string;
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** What came, or would come, of one segment's English for all with the same source. */
export interface PropagationView {
  readonly would: readonly SameSource[];
  /** How many were changed: none when it was only asked. */
  readonly done: number;
  /** Takes all of it back; absent when nothing was changed. */
  readonly undo?: string;
}

/** One side of an entry of memory, and where the words that were looked for stand in it. */
export interface FoundTextView {
  readonly text: string;
  readonly found: readonly TextRange[];
}

/** An entry of memory that has the words that were looked for. */
export interface MemoryHitView {
  readonly source: FoundTextView;
  readonly target: FoundTextView;
  readonly state: UnitState;
  readonly file: string;
  readonly document?: string;
  readonly author?: string;
}

export interface MemorySearchView {
  /** Of all that were found, the first ones are here. */
  readonly total: number;
  readonly hits: readonly MemoryHitView[];
}

/** What memory and glossary have for a segment. */
export interface MatchesView {
  readonly matches: readonly MatchView[];
  readonly terms: readonly TermView[];
}

/** What a person wants of one segment. Fields that are left out stay as they are. */
export interface SaveOrder {
  readonly document: string;
  readonly segment: string;
  /** As the person saw it. */
  readonly revision: number;
  readonly who: string;
  /** With inline codes, XML. */
  readonly target?: string;
  readonly state?: "translated" | "reviewed" | "final";
  readonly reject?: RejectReason;
  /** true: the English is empty on purpose. false: no longer. */
  readonly blank?: boolean;
  /** next: the English of the segment behind it stands here too. none: it has its own again. */
  readonly join?: "next" | "none";
  /**
   * What stands behind this place of the shown target (UTF-16 units; in XML, outside of tags and entities) goes to the
   * segment behind it. Where `target` is given, the place is one in it. `state` is of no account: both are `translated`.
   */
  readonly split?: number;
  /** Why an open error is passed over. */
  readonly reason?: string;
}

export type SaveOutcome =
  /** The segment, then others that changed with it. */
  | { readonly kind: "saved"; readonly segments: readonly SegmentView[] }
  /** Somebody was faster: as it is now. */
  | { readonly kind: "stale"; readonly segment: SegmentView }
  /** It has open errors: approving takes a reason. */
  | { readonly kind: "reason-needed"; readonly errors: readonly FindingView[] }
  | { readonly kind: "refused"; readonly message: string; readonly advice: string }
  | { readonly kind: "gone" };
