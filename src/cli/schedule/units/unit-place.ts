import { basename } from "node:path";
import { type CronTimes, parseCron } from "../../../formats/cron.ts";
import type { ScheduleJob } from "../../../model/schedule-job.ts";

/** What a unit of another scheduler is made of. */
export interface UnitPlace {
  /** Absolute paths: Node's, that of the program it runs, and the folder of the config. */
  readonly node: string;
  readonly program: string;
  readonly folder: string;
  /** Options that stand behind `schedule --once`, such as `--config`. */
  readonly options: readonly string[];
  readonly jobs: readonly ScheduleJob[];
  /** Time zone of this machine: `Europe/Oslo`. */
  readonly timeZone: string;
}

/** The words of the command line that runs what is due. */
export function onceCommand({ node, program, options }: UnitPlace): readonly string[] {
  return [node, program, "schedule", "--once", ...options];
}

const LETTERS: Readonly<Record<string, string>> = { æ: "ae", ø: "o", å: "a" };

/** `bitekst-avis`: a name that every scheduler takes. */
export function unitName({ folder }: Pick<UnitPlace, "folder">): string {
  const plain = basename(folder)
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? "")
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return plain === "" || plain === "bitekst" ? "bitekst" : `bitekst-${plain}`;
}

/**
 * When a job is due on the clock of this machine. Where that is not the job's clock every hour of every day is given:
 * a call when nothing is due costs nothing.
 */
export function timesHere({ timeZone }: UnitPlace, job: ScheduleJob): CronTimes {
  const times = timesOf(job);
  if (timeZone === job.timeZone) return times;
  const { minutes } = times;
  return { minutes, hours: undefined, days: undefined, months: undefined, weekdays: undefined };
}

/** As the config has checked it. */
export function timesOf({ cron }: Pick<ScheduleJob, "cron">): CronTimes {
  const parsed = parseCron(cron);
  if (parsed.kind === "wrong") throw new Error(`the config let a cron line through: ${parsed.why}`);
  return parsed.times;
}
