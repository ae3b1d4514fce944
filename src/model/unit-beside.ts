import type { ReviewComment } from "./review-record.ts";

/** What goes out with a unit beside its texts, so that it finds its way back. */
export interface UnitBeside {
  /** The unit's, when it went out: what comes back is merged against it. */
  readonly revision: number;
  readonly comments: readonly Pick<ReviewComment, "who" | "text">[];
}

/** By segment id. */
export type BesideUnits = ReadonlyMap<string, UnitBeside>;
