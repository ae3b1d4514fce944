import type { DocumentReport, RunReport, Trouble } from "../../model/run-report.ts";

/** What a session of a worker came to so far. */
export interface SessionReport {
  add(report: RunReport): void;
  whole(state: Pick<RunReport, "seconds" | "interrupted">): RunReport;
}

/** Adds the reports of jobs to one; of a document that came more than once the last one holds. */
export function openSessionReport(run: string): SessionReport {
  const documents = new Map<string, DocumentReport>();
  const notices = new Map<string, Trouble>();
  /** By document: what a later attempt brought to an end is none any more. */
  const troubles = new Map<string, readonly Trouble[]>();
  const sums = { requests: 0, billedCharacters: 0, textsSent: 0 };
  const failed: Record<string, number> = {};
  let written = 0;
  const add = (report: RunReport) => {
    for (const each of report.documents) documents.set(each.source, each);
    for (const each of report.notices ?? []) notices.set(each.message, each);
    for (const { source } of report.documents) troubles.set(source, report.troubles);
    written += report.written ?? 0;
    for (const [trouble, count] of Object.entries(report.failedRequests ?? {}))
      failed[trouble] = (failed[trouble] ?? 0) + count;
    for (const key of ["requests", "billedCharacters", "textsSent"] as const) sums[key] += report[key];
  };
  const whole: SessionReport["whole"] = ({ seconds, interrupted }) => ({
    run,
    documents: [...documents.values()].sort((a, b) => (a.source < b.source ? -1 : 1)),
    ...sums,
    seconds,
    ...(Object.keys(failed).length > 0 ? { failedRequests: { ...failed } } : {}),
    ...(written > 0 ? { written } : {}),
    ...(notices.size > 0 ? { notices: [...notices.values()] } : {}),
    troubles: [...new Map([...troubles.values()].flat().map((each) => [each.message, each])).values()],
    interrupted,
  });
  return { add, whole };
}
