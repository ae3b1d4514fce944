import { assertNever } from "../lib/assert-never.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";

/** How far a `<trans-unit>` has come, in XLIFF 1.2's words; `state` and `qualifier` stand on its `<target>`. */
export interface XliffState {
  readonly approved: "yes" | "no";
  readonly state: "needs-translation" | "needs-review-translation" | "translated" | "signed-off" | "final";
  readonly qualifier?: "leveraged-mt" | "leveraged-tm" | "x-rule";
}

/** A unit's state and, for what nobody has looked at, where its target came from (XLIFF 1.2, 2.3: state, state-qualifier). */
export function xliffState({ state, origin }: Pick<TranslationUnit, "state" | "origin">): XliffState {
  switch (state) {
    case "initial":
      return { approved: "no", state: "needs-translation" };
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
