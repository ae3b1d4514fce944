import type { Check } from "./check.ts";
import { lacksTarget } from "./lacks-target.ts";

/** A segment whose answers could not be trusted, the first and the one that was asked for again. */
export const doubtful: Check = {
  code: "doubtful",
  severity: "error",
  look: (unit, context) => {
    const lack = context.held === "doubtful" ? lacksTarget(unit, context) : undefined;
    const why = "the engine's answer was empty, cut short or joined with another";
    return lack === undefined
      ? []
      : [{ message: `${lack}: ${why}; ask anew with --retranslate or write it by hand` }];
  },
};
