import type { ScheduleJob } from "../../model/schedule-job.ts";
import type { DueRun } from "../../ports/shared-store.ts";
import type { Kit } from "../kit.ts";
import type { DueJob } from "./judge-job.ts";

/** Milliseconds after which who took a due time up is at work on the store, or has put all of it into the queue. */
const MOMENT = 600_000;

/**
 * A job that was taken up and came to no end, while nobody is at work on the store: whoever did it was killed. It is due
 * once more, as of just after it was taken up, so that one of all who see this takes it.
 */
export async function abandonedJob(
  { store, clock }: Pick<Kit, "store" | "clock">,
  job: ScheduleJob,
  last: DueRun | undefined,
): Promise<DueJob | undefined> {
  if (last === undefined || last.end !== undefined) return undefined;
  const taken = Date.parse(last.at);
  if (clock.now().getTime() - taken < MOMENT || (await store.isRunUnderWay())) return undefined;
  const due = new Date(Math.max(taken, Date.parse(last.due)) + 1);
  return { job, due, missed: 0, isLate: false };
}
