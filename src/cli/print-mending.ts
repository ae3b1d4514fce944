import { countOf } from "../lib/count-of.ts";
import type { StoreMending } from "../ports/store-mending.ts";
import { noticeLine } from "./notice-line.ts";
import type { Terminal } from "./terminal.ts";

const ADVICE =
  "What is missing is imported, worked out or paid for anew; remove that file when nothing of it is needed";

/** Says on one line where a damaged store lies now, and what goes on without it. */
export function printMending(mending: StoreMending, { error, notices }: Terminal): void {
  const { path, aside, memoryUnits, answers, documents } = mending;
  const found = [
    `memory of ${countOf(memoryUnits, "unit")}`,
    countOf(answers, "paid answer"),
    countOf(documents, "document"),
  ].join(", ");
  const message = `Store "${path}" was damaged and lies now in "${aside}"; recovered of it: ${found}`;
  error(noticeLine({ code: "store-mended", message, advice: ADVICE }, notices));
}
