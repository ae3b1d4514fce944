import type { ScheduleJob } from "../model/schedule-job.ts";
import { nextDueTimes } from "./due-times.ts";

export interface NextDue {
  readonly job: string;
  /** ISO 8601, UTC. */
  readonly due: string;
  readonly timeZone: string;
}

/** When each job of a schedule is due next, the soonest first. */
export function nextDue(
  { schedule }: { readonly schedule: readonly ScheduleJob[] },
  now: Date,
): readonly NextDue[] {
  return schedule
    .flatMap((job) =>
      nextDueTimes(job, now, 1).map((due) => ({
        job: job.name,
        due: due.toISOString(),
        timeZone: job.timeZone,
      })),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
