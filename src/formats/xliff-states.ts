import { assertNever } from "../lib/assert-never.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { RejectReason } from "../model/unit-review.ts";

/** How far a `<trans-unit>` has come, in XLIFF 1.2's words; `state` and `qualifier` stand on its `<target>`. */
export interface XliffState {
  readonly approved: "yes" | "no";
  readonly state: "needs-translation" | "needs-review-translation" | "translated" | "signed-off" | "final";
  readonly qualifier?:
    | "leveraged-mt"
    | "leveraged-tm"
    | "x-rule"
    | "rejected-grammar"
    | "rejected-inaccurate";
}

/**
 * XLIFF 1.2 knows four ways to reject a target: `-grammar`, `-inaccurate` ("incorrect"), `-length` and `-spelling`
 * (2.3, state-qualifier). A wrong term is incorrect, and so, for want of a better one, is what has another reason:
 * the reason itself stands in a note.
 */
const REJECTIONS: Readonly<Record<RejectReason, "rejected-grammar" | "rejected-inaccurate">> = {
  meaning: "rejected-inaccurate",
  language: "rejected-grammar",
  terms: "rejected-inaccurate",
  other: "rejected-inaccurate",
};

/** The way back, for files of others, and for ours that have lost their notes. */
export const REJECT_QUALIFIERS: ReadonlyMap<string, RejectReason> = new Map([
  ["rejected-inaccurate", "meaning"],
  ["rejected-grammar", "language"],
  ["rejected-spelling", "language"],
  ["rejected-length", "other"],
]);

/** A unit's state and, for what nobody has looked at, where its target came from (XLIFF 1.2, 2.3: state, state-qualifier). */
export function xliffState({
  state,
  origin,
  review,
}: Pick<TranslationUnit, "state" | "origin" | "review">): XliffState {
  switch (state) {
    case "initial":
      return {
        approved: "no",
        state: "needs-translation",
        ...(review?.rejected && { qualifier: REJECTIONS[review.rejected.reason] }),
      };
    case "translated":
      return translatedState(origin);
    case "reviewed":
      return { approved: "yes", state: "signed-off" };
    case "final":
      return { approved: "yes", state: "final" };
    default:
      return assertNever(state);
  }
}

function translatedState(origin: TranslationUnit["origin"]): XliffState {
  const open = { approved: "no", state: "needs-review-translation" } as const;
  switch (origin) {
    case "human":
      return { approved: "no", state: "translated" };
    case "memory":
      return { ...open, qualifier: "leveraged-tm" };
    case "rule":
      return { ...open, qualifier: "x-rule" };
    default:
      return { ...open, qualifier: "leveraged-mt" };
  }
}
