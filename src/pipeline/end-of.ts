import type { RunEnd } from "../model/run-record.ts";
import type { RunReport } from "../model/run-report.ts";

/** How a run ended, in a word. */
export function endOf(report: RunReport): RunEnd {
  if (report.interrupted) return "interrupted";
  if (report.documents.some(({ state }) => state === "failed")) return "failed";
  return report.documents.some(({ state }) => state === "incomplete") ? "incomplete" : "complete";
}
