import { groupDigits } from "../../lib/group-digits.ts";
import type { CopyProgress } from "../../pipeline/store-copy/copy-store.ts";
import type { Terminal } from "../terminal.ts";

/** Rows between two lines. */
const STEP = 50_000;

const VERBS = { copy: "copied", compare: "compared" } as const;

/** A line for every fifty thousand rows, so that a large copy is seen to move. */
export function tellCopying({ note }: Pick<Terminal, "note">): (progress: CopyProgress) => void {
  let told = 0;
  return ({ step, table, rows, total }) => {
    const steps = Math.floor(rows / STEP);
    if (steps === 0 || steps === told) return;
    told = steps;
    note(`${groupDigits(rows)} of ${groupDigits(total)} rows ${VERBS[step]} (${table})`);
  };
}
