import type { ScheduleJob } from "../../model/schedule-job.ts";
import { lastDueTimes } from "../../triggers/due-times.ts";
import { jitterOf } from "../../triggers/jitter-of.ts";

/** A job that is due. */
export interface DueJob {
  readonly job: ScheduleJob;
  readonly due: Date;
  /** Due times before that one that nothing came of; at most {@link MANY}. */
  readonly missed: number;
  /** Nobody was awake at its due time. */
  readonly isLate: boolean;
}

export interface JudgeTimes {
  readonly now: Date;
  /** Due times up to here are settled. */
  readonly settled: Date | undefined;
  /** What came due before was missed. */
  readonly awakeSince: Date;
  /** Whether the start is spread by the job's jitter. */
  readonly isSpread: boolean;
}

/** Missed times that are counted. */
export const MANY = 100;

/** What a job's due times come to at this moment; `undefined` when it is not due. */
export function judgeJob(job: ScheduleJob, times: JudgeTimes): DueJob | undefined {
  const { now, settled, awakeSince, isSpread } = times;
  const startOf = (due: Date) => due.getTime() + (isSpread ? jitterOf(job, due) : 0);
  const isOpen = (due: Date) => settled === undefined || due.getTime() > settled.getTime();
  if (!lastDueTimes(job, now, 1).some(isOpen)) return undefined;
  const before = lastDueTimes(job, now, MANY + 1).filter(isOpen);
  const [due, ...others] = before.filter((each) => startOf(each) <= now.getTime());
  if (due === undefined) return undefined;
  const missed = settled === undefined ? 0 : others.length;
  return { job, due, missed, isLate: startOf(due) <= awakeSince.getTime() };
}
