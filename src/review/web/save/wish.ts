import type { FindingView, SaveOrder, SegmentView } from "../../../model/review-view.ts";

/** What a person wants of a segment; `undo` is the last change taken back. */
export interface Wish extends Omit<SaveOrder, "document" | "segment" | "revision" | "who"> {
  readonly undo?: true;
}

export type SaveAnswer =
  /** The segment, then others that changed with it. */
  | { readonly kind: "saved"; readonly segments: readonly SegmentView[] }
  /** Somebody was faster. */
  | { readonly kind: "stale"; readonly segment: SegmentView }
  | { readonly kind: "reason-needed"; readonly errors: readonly FindingView[] }
  | { readonly kind: "refused"; readonly why: string }
  /** Nobody answered, or nobody who could: to be tried again. shut: another start of the server, with another link. */
  | { readonly kind: "unreachable"; readonly why: string; readonly isShut?: true };

export interface SendOptions {
  readonly revision: number;
  readonly keepalive: boolean;
}

/** What became of a wish that needs a person. */
export type Trouble =
  | {
      readonly kind: "stale";
      readonly segment: string;
      readonly mine: string | undefined;
      readonly theirs: SegmentView;
    }
  | { readonly kind: "reason-needed"; readonly segment: string; readonly errors: readonly FindingView[] }
  | { readonly kind: "refused"; readonly segment: string; readonly why: string };

/** idle: all is saved. saving: on its way. retrying: nobody answered, it is tried again. held: a person must say. */
export type SaveState = "idle" | "saving" | "retrying" | "held";
