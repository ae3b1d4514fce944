import type { Check } from "./check.ts";
import { lacksTarget } from "./lacks-target.ts";

/** A segment without a target, for no reason that another check could name. */
export const empty: Check = {
  code: "empty",
  severity: "error",
  look: (unit, context) => {
    const message = lacksTarget(unit, context);
    return message === undefined || context.held !== undefined ? [] : [{ message }];
  },
};
