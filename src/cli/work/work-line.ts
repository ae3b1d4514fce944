import { assertNever } from "../../lib/assert-never.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import type { WorkEvent } from "../../pipeline/work/work-queue.ts";

/** What came of a document, in a line. */
export function workLine({ job, end, report }: Extract<WorkEvent, { kind: "ended" }>): string {
  const { document, attempt } = job;
  switch (end.kind) {
    case "done": {
      const open = report.documents.some(({ state }) => state === "incomplete");
      return `${document}: ${open ? "not complete" : "complete"}, ${groupDigits(report.billedCharacters)} characters billed`;
    }
    case "again":
      return `${document}: ${end.why}; given back after attempt ${attempt}`;
    case "dead":
      return `${document}: ${end.why}; given up`;
    case "back":
      return `${document}: ${end.why === undefined ? "" : `${end.why}; `}back into the queue`;
    default:
      return assertNever(end);
  }
}
