import type { Severity } from "../model/finding.ts";
import type { ErrorCode } from "../model/pipeline-error.ts";
import type { RunReport } from "../model/run-report.ts";

/** Exit statuses; where several hold, the first of 70, 2, 129/130/143, 3, 4, 1 counts. */
export const EXIT = {
  complete: 0,
  findings: 1,
  usage: 2,
  failed: 3,
  incomplete: 4,
  bug: 70,
  SIGHUP: 129,
  SIGINT: 130,
  SIGTERM: 143,
} as const;

/** From which severity on findings make a run fail; `none`: never. */
export type FailOn = Severity | "none";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export interface RunEnding {
  readonly failOn: FailOn;
  /** The signal that stopped the run. */
  readonly signal?: "SIGHUP" | "SIGINT" | "SIGTERM" | undefined;
}

/** The exit status of a run that came to its report. */
export function exitCodeOf(
  { documents, interrupted, troubles }: RunReport,
  { failOn, signal }: RunEnding,
): number {
  if (interrupted) return EXIT[signal ?? "SIGINT"];
  if (documents.some(({ state }) => state === "failed")) return EXIT.failed;
  if (troubles.length > 0 || documents.some(({ state }) => state === "incomplete")) return EXIT.incomplete;
  const counted = SEVERITIES.filter((severity) => isCounted(severity, failOn));
  return documents.some(({ findings }) => counted.some((severity) => findings[severity] > 0))
    ? EXIT.findings
    : EXIT.complete;
}

/** Whether a finding of this severity makes a command fail. */
export function isCounted(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "none" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

/** The exit status of a failure that ended the command. */
export function exitCodeOfError(code: ErrorCode): number {
  if (code === "usage" || code === "config" || code === "memory-file" || code === "glossary-file")
    return EXIT.usage;
  if (code.startsWith("document-") || code === "output-unwritable" || code === "model-unwritable")
    return EXIT.failed;
  return EXIT.incomplete;
}
