import type { SegmentedDocument } from "./document.ts";
import type { EngineRoute } from "./engine-route.ts";
import type { LanguagePair } from "./language.ts";
import type { Match } from "./match.ts";
import type { PivotText } from "./pivot-text.ts";
import type { AnswerReference } from "./stored-document.ts";
import type { Origin, TranslationUnit, UnitState } from "./translation-unit.ts";
import type { LikeSentence } from "./unit-review.ts";

/** A distinct text that must be sent, once, for all segments that wait for it. */
export interface Outgoing extends AnswerReference {
  /** Unique in the plan. */
  readonly id: string;
  /** Normalised, as it is sent. */
  readonly text: string;
  /** Texts of different languages never share a request. */
  readonly languages: LanguagePair;
  /** The first document that needs it, and the index of the segment there, counted over the whole document. */
  readonly document: string;
  readonly index: number;
  /** How often it was asked for before and came back doubtful. */
  readonly asked: number;
  /** Sent although an answer to the same text is there or on its way: it leans on its neighbours. */
  readonly forCare?: true;
  /** Its answer serves among its own neighbours alone. */
  readonly stays?: true;
  /** The engine that it goes to, and those that it goes to then when that one fails; absent where there is but one. */
  readonly engine?: string;
  readonly otherwise?: readonly EngineRoute[];
}

/** Why a segment stays untranslated although an engine is there. */
export type HeldReason = "too-long" | "doubtful";

/** A segment that there is no engine for. */
export interface OpenSegment {
  readonly kind: "open";
  readonly route: "none";
  /** There are engines, but none of them is for such a text. */
  readonly unchosen?: true;
}

/** A segment whose target is known without sending anything. */
export interface SettledSegment {
  readonly kind: "settled";
  /** repetition: an answer that this run was given before. */
  readonly route: "memory" | "rule" | "cache" | "fuzzy" | "repetition";
  readonly target: string;
  readonly state: UnitState;
  readonly origin: Origin;
  readonly match?: Match["kind"];
  /** Present exactly when `route` is `fuzzy`. */
  readonly like?: LikeSentence;
  readonly answer?: AnswerReference;
  /** The text in the language between, of an answer that came by way of one. */
  readonly pivot?: PivotText;
}

/** A segment in which a person's word stands: the run leaves it as it was. */
export interface KeptSegment {
  readonly kind: "kept";
  /** none: a person sent it back, so that it has no target. */
  readonly route: "memory" | "none";
  readonly standing: Omit<TranslationUnit, "segment">;
  /** The engine's answer that it was before. */
  readonly answer?: AnswerReference;
}

/** A segment that waits for an answer. */
export interface SentSegment {
  readonly kind: "sent";
  /** repetition: an earlier segment of the run sends the same text. */
  readonly route: "engine" | "repetition";
  readonly outgoing: string;
  /** What it had before it was asked anew, and keeps when no answer comes. */
  readonly fallback?: SettledSegment;
}

/** Where one segment's target comes from. */
export type PlannedSegment =
  | SettledSegment
  | KeptSegment
  | SentSegment
  | { readonly kind: "held"; readonly route: "none"; readonly reason: HeldReason }
  | OpenSegment;

export interface PlannedDocument {
  readonly document: SegmentedDocument;
  readonly languages: LanguagePair;
  /** By segment id: every segment of the document exactly once. */
  readonly segments: ReadonlyMap<string, PlannedSegment>;
}

/** What is reused, what is sent, what it costs: pure data, made before anything is sent. */
export interface TranslationPlan {
  readonly documents: readonly PlannedDocument[];
  /** In running order: document by document, segment by segment. */
  readonly outgoing: readonly Outgoing[];
  /** Texts sent again only because they lean on their neighbours, and their code points. */
  readonly careful: { readonly texts: number; readonly characters: number };
}
