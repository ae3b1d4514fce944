import type { ScheduleJob } from "../../model/schedule-job.ts";
import type { DueRun } from "../../ports/shared-store.ts";
import { nextDueTimes } from "../../triggers/due-times.ts";
import type { Folder } from "../open-folder.ts";

/** A job, when it is due next, and what came of it last. */
export interface ListedJob extends ScheduleJob {
  /** ISO 8601, UTC; fewer when it is not due that often any more. */
  readonly next: readonly string[];
  /** The latest due time that was taken up; absent: it never ran. */
  readonly last?: DueRun;
}

/** Due times that are shown. */
const SHOWN = 3;

/** The jobs of the config, in its order. */
export async function listJobs({ config, store }: Folder, now: Date): Promise<readonly ListedJob[]> {
  const latest = (await store?.due.latest()) ?? new Map<string, DueRun>();
  return config.schedule.map((job) => {
    const last = latest.get(job.name);
    const next = nextDueTimes(job, now, SHOWN).map((due) => due.toISOString());
    return { ...job, next, ...(last === undefined ? {} : { last }) };
  });
}
