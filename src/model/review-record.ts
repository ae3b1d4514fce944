import type { Origin, TranslationUnit, UnitState } from "./translation-unit.ts";

export type ReviewAction =
  | "edit"
  | "approve"
  | "reject"
  | "blank"
  | "join"
  | "part"
  | "split"
  | "propagate"
  | "undo"
  | "restore"
  | "import";

/** What one person makes of one unit, against the revision they saw. */
export interface UnitChange {
  readonly document: string;
  readonly segment: string;
  /** The unit's revision when it was read; any other one makes the change stale. */
  readonly revision: number;
  /** As the unit is to be; an absent `review` leaves nothing of it. */
  readonly unit: Omit<TranslationUnit, "segment">;
  readonly action: ReviewAction;
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Why an open error was passed over, or a unit sent back. */
  readonly reason?: string;
}

/** saved: the new revision. stale: somebody was faster. gone: there is no such unit any more. */
export type ChangeOutcome =
  | { readonly kind: "saved"; readonly revision: number }
  | { readonly kind: "stale"; readonly revision: number }
  | { readonly kind: "gone" };

/** A unit as it was before or after a change. */
export interface HistoryEntry {
  readonly revision: number;
  readonly action: ReviewAction | "run";
  readonly who?: string;
  readonly at?: string;
  readonly source: string;
  readonly target: string;
  readonly state: UnitState;
  readonly origin?: Origin;
  readonly review?: TranslationUnit["review"];
  readonly reason?: string;
}

export interface ReviewComment {
  readonly id: number;
  readonly segment: string;
  readonly who: string;
  readonly at: string;
  readonly text: string;
}

/** What lies beside a unit: how often it was changed, by whom last, how many comments. */
export interface UnitMark {
  readonly revision: number;
  readonly comments: number;
  readonly who?: string;
  readonly at?: string;
}

/** Who changed a document last. */
export interface DocumentActivity {
  readonly document: string;
  readonly who: string;
  readonly at: string;
}
