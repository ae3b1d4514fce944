import type { RunRecord } from "../../model/run-record.ts";
import type { RunReport } from "../../model/run-report.ts";
import { describeRun, type RunCircumstances, type RunStatus } from "../status/describe-run.ts";

/** A run as programs and webhooks are told of it. */
export interface ToldRun extends RunStatus {
  readonly event: "run";
  /** Something was written, sent or is gone. */
  readonly changed: boolean;
  /** It is not complete, has errors, or died. */
  readonly problem: boolean;
  /** Names of documents whose source is gone. */
  readonly vanished: readonly string[];
}

/** What is told of a run: figures, and what went wrong; no text of any article. */
export function toldRun(record: RunRecord, price: RunCircumstances["price"]): ToldRun {
  const status = describeRun(record, { price, underWay: false });
  const report = (record.report ?? {}) as Partial<RunReport>;
  const vanished = (report.vanished ?? []).map(({ source }) => source);
  return {
    event: "run",
    ...status,
    changed: (report.written ?? 0) > 0 || (report.textsSent ?? 0) > 0 || vanished.length > 0,
    problem: status.state !== "complete" || status.findings.error > 0 || status.troubles.length > 0,
    vanished,
  };
}
