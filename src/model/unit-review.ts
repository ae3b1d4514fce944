import type { PivotText } from "./pivot-text.ts";

/** Why a person sent a translation back, in the order of the keys 1–4. */
export const REJECT_REASONS = ["meaning", "language", "terms", "other"] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** How a segment differs from the version that people saw last. */
export interface SourceChange {
  readonly kind: "edited" | "moved" | "new";
  /** Of an edited one: the source it was, and the English that stood beside it. */
  /** XML where the segment has inline codes now. */
  readonly source?: string;
  readonly target?: string;
}

/** The sentence of memory whose English a unit has, with other numbers, dates or names in it. */
export interface LikeSentence {
  /** Without inline codes. */
  readonly source: string;
  /** 75–99. */
  readonly score: number;
  /** What stands in the English in the place of what stood there. */
  readonly swaps: readonly { readonly from: string; readonly to: string }[];
}

/** What people said of a unit besides its text and state. */
export interface UnitReview {
  /** Sent back: the unit is `initial`; `text` is what was sent back. */
  readonly rejected?: { readonly reason: RejectReason; readonly text: string };
  /** The English is empty on purpose. */
  readonly blank?: true;
  /** Its English stands in the target of the segment of this id, the one before it. */
  readonly joined?: string;
  /** A sentence that its English is of too has changed or is gone: to be looked at again. */
  readonly parted?: true;
  readonly change?: SourceChange;
  /** Nobody has looked at it yet: what a person says takes this away. */
  readonly like?: LikeSentence;
  /** What its English was made by way of; stays when a person changes the English. */
  readonly pivot?: PivotText;
}
