import type { Config } from "../../config/config.ts";
import type { TakenJob } from "../../pipeline/schedule/take-job.ts";
import { EXIT, exitCodeOf, exitCodeOfError } from "../exit-code.ts";
import type { StopSignal } from "../stop-signals.ts";

/** The gravest first. */
const GRAVITY: readonly number[] = [
  EXIT.usage,
  EXIT.SIGHUP,
  EXIT.SIGINT,
  EXIT.SIGTERM,
  EXIT.failed,
  EXIT.incomplete,
  EXIT.findings,
];

export interface JobsEnding {
  readonly config: Pick<Config, "failOn" | "schedule">;
  readonly signal: StopSignal | undefined;
}

/** The exit status of `--once`: that of the run, of several the gravest. */
export function exitCodeOfJobs(taken: readonly TakenJob[], ending: JobsEnding): number {
  const codes = taken.map((each) => codeOf(each, ending));
  return GRAVITY.find((code) => codes.includes(code)) ?? EXIT.complete;
}

function codeOf(taken: TakenJob, { config, signal }: JobsEnding): number {
  if (taken.kind === "failed") return exitCodeOfError(taken.error.code);
  if (taken.kind !== "ran") return EXIT.complete;
  const job = config.schedule.find(({ name }) => name === taken.job);
  return exitCodeOf(taken.report, { failOn: job?.overrides.failOn ?? config.failOn, signal });
}
