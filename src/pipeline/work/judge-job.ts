import { assertNever } from "../../lib/assert-never.ts";
import type { RunReport } from "../../model/run-report.ts";
import type { Queue, QueueJob } from "../../ports/queue.ts";
import { stopOf } from "./stopped-engine.ts";

/**
 * What becomes of a job. done: also where something waits for a key or for next month's budget, which another
 * attempt in a minute would not bring. again: later, as long as there are attempts. back: as if it had not been taken.
 */
export type JobEnd =
  | { readonly kind: "done" }
  | { readonly kind: "again" | "dead"; readonly why: string }
  | { readonly kind: "back"; readonly why?: string };

/** Troubles that may be over in a minute. */
const PASSING: ReadonlySet<string> = new Set(["engine-busy", "engine-unreachable", "engine-rejected"]);

export function judgeJob(report: RunReport): JobEnd {
  const { documents, troubles, interrupted } = report;
  const failed = documents.find(({ state }) => state === "failed");
  if (failed !== undefined) {
    const { code = "", message = "it failed" } = failed.error ?? {};
    return { kind: code.startsWith("document-") ? "dead" : "again", why: message };
  }
  if (documents.every(({ state }) => state === "complete")) return { kind: "done" };
  if (interrupted) return { kind: "back" };
  const stop = stopOf(report);
  if (stop !== undefined) return { kind: "back", why: stop.message };
  const passing = troubles.find(({ code }) => PASSING.has(code));
  return passing === undefined ? { kind: "done" } : { kind: "again", why: passing.message };
}

export async function endJob(queue: Queue, job: QueueJob, end: JobEnd): Promise<void> {
  switch (end.kind) {
    case "done":
      return queue.done([job.id]);
    case "again":
      return queue.giveBack([job.id], end.why);
    case "dead":
      return queue.bury([job], end.why);
    case "back":
      return queue.putBack([job]);
    default:
      return assertNever(end);
  }
}
