import { groupDigits } from "../lib/group-digits.ts";
import type { Check } from "./check.ts";
import { lacksTarget } from "./lacks-target.ts";

/** A segment that was not sent, since it does not fit into one request. */
export const tooLong: Check = {
  code: "too-long",
  severity: "error",
  look: (unit, context) => {
    const lack = context.held === "too-long" ? lacksTarget(unit, context) : undefined;
    if (lack === undefined) return [];
    const length = groupDigits([...unit.segment.source].length);
    const why = `its ${length} characters do not fit into one request`;
    return [{ message: `${lack}: ${why}; break it into shorter sentences` }];
  },
};
