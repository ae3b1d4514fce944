import { nextDue } from "../../triggers/next-due.ts";
import { abandonedJob } from "./abandoned-job.ts";
import type { OpenedKit } from "./fresh-kit.ts";
import { judgeJob } from "./judge-job.ts";
import { type TakenJob, type TakeWay, takeJob } from "./take-job.ts";

/** Milliseconds after which a due time counts as missed, for those who are woken by something else's clock. */
const LATE = 3_600_000;

/**
 * Runs what is due at this moment and comes to an end: for systemd, cron, Task Scheduler and CI. A job that never ran
 * is due, one whose run was killed too. Nobody's start is spread: who calls decides when. Gives what came of each job, none when nothing was due.
 */
export async function runDueOnce(opened: OpenedKit, way: TakeWay): Promise<readonly TakenJob[]> {
  const { store, clock, config } = opened.kit;
  const now = clock.now();
  const latest = await store.due.latest();
  const taken: TakenJob[] = [];
  for (const job of config.schedule) {
    const stored = Date.parse(latest.get(job.name)?.due ?? "");
    const settled = stored <= now.getTime() ? new Date(stored) : undefined;
    const awakeSince = settled === undefined ? new Date(0) : new Date(now.getTime() - LATE);
    const judged = judgeJob(job, { now, settled, awakeSince, isSpread: false });
    const found = judged ?? (await abandonedJob(opened.kit, job, latest.get(job.name)));
    if (found !== undefined && !way.signal.aborted) taken.push(await takeJob(opened, found, way));
  }
  if (taken.length === 0) way.onEvent({ kind: "waiting", next: nextDue(config, now)[0] });
  return taken;
}
