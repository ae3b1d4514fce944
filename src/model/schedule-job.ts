import type { EngineWish } from "./engine-choice.ts";
import type { Severity } from "./finding.ts";

/** A job of the schedule: what is translated, and when it is due. */
export interface ScheduleJob {
  readonly name: string;
  /** Five fields, or a name for them such as `@daily`. */
  readonly cron: string;
  /** IANA name: `Europe/Oslo`. */
  readonly timeZone: string;
  /** Files and folders below the root; absent: the config's `input`. */
  readonly paths?: readonly string[];
  /** What becomes of due times that nobody was awake for: one run for all of them, or none. */
  readonly catchUp: "one" | "none";
  /** Seconds over which the start is spread, by job and due time. */
  readonly jitter: number;
  readonly overrides: JobOverrides;
}

/** What is otherwise than in the rest of the config while this job runs. */
export interface JobOverrides {
  /** Unicode code points that a run of the job may be billed. */
  readonly maxCharacters?: number;
  readonly engine?: EngineWish;
  readonly formats?: readonly string[];
  readonly failOn?: Severity | "none";
}
