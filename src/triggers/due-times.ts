import { Cron } from "croner";
import type { ScheduleJob } from "../model/schedule-job.ts";

/** When a job is due, and nothing else of it. */
export type DueJob = Pick<ScheduleJob, "cron" | "timeZone">;

/**
 * The first so many due times after an instant. A time that the clocks skip in spring is due when they have skipped it
 * (02:30 at 03:00); one that comes twice in autumn is due the first time. Jobs with `*` or steps in their hours or
 * minutes follow the clock that runs on.
 */
export function nextDueTimes(job: DueJob, after: Date, count: number): readonly Date[] {
  return openCron(job).nextRuns(count, after);
}

/** The last so many due times up to an instant, that instant included; the newest first. */
export function lastDueTimes(job: DueJob, until: Date, count: number): readonly Date[] {
  // Croner looks before the whole second that it is given.
  const behind = new Date(Math.floor(until.getTime() / 1000) * 1000 + 1000);
  return openCron(job).previousRuns(count, behind);
}

function openCron({ cron, timeZone }: DueJob): Cron {
  return new Cron(cron, { paused: true, timezone: timeZone, mode: "5-part", fixedTimeRule: "no-wildcard" });
}
