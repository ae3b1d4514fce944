import { PipelineError } from "../../model/pipeline-error.ts";
import type { Trouble } from "../../model/run-report.ts";
import type { ScheduleJob } from "../../model/schedule-job.ts";
import type { DueRun } from "../../ports/shared-store.ts";
import { jitterOf } from "../../triggers/jitter-of.ts";
import { type NextDue, nextDue } from "../../triggers/next-due.ts";
import type { Clock } from "../kit.ts";
import { abandonedJob } from "./abandoned-job.ts";
import { type FreshKit, type OpenedKit, troubleOf } from "./fresh-kit.ts";
import { type DueJob, judgeJob } from "./judge-job.ts";
import { type TakeWay, takeJob } from "./take-job.ts";

export interface KeepWay extends TakeWay {
  readonly clock: Clock;
  /** Milliseconds of the longest wait: half a minute when left out. */
  readonly slice?: number;
}

/** Milliseconds of one wait: the clock may be set anew and the machine may sleep, so that no wait is trusted for long. */
export const SLICE = 30_000;
/** Milliseconds within which a due time was not missed, though the machine slept. */
const GRACE = 90_000;
/** Milliseconds that a run has to its end once it is asked to stop. */
const STOP_WITHIN = 9000;

/**
 * Runs every job of the schedule when it is due, one after the other, until asked to stop. Each due time is taken up
 * once among all who share the store. The config is read again before every look.
 */
export async function keepSchedule(kits: FreshKit, way: KeepWay): Promise<void> {
  const { clock, signal, onEvent } = way;
  const memory = new Map<string, Seen>();
  let awakeSince = clock.now();
  let isToldToWait = false;
  let isBroken = false;
  while (!signal.aborted) {
    const opened = await kits.refresh();
    if (opened.isNew) onEvent({ kind: "config-changed" });
    const now = clock.now();
    const look = await findDue(opened, { now, awakeSince, memory });
    if (look.kind === "due") {
      isToldToWait = false;
      memory.set(look.found.job.name, seenOf(look.found.job, look.found.due));
      await withinStop(takeOrTell(opened, look.found, way), look.found, way);
      continue;
    }
    if (look.kind === "broken" && !isBroken) onEvent({ kind: "store-broken", trouble: look.trouble });
    isBroken = look.kind === "broken";
    const [next] = nextDue(opened.kit.config, now);
    if (!isToldToWait || opened.isNew) onEvent({ kind: "waiting", next });
    isToldToWait = true;
    await clock.wait(Math.min(way.slice ?? SLICE, untilStart(opened, now, next)), signal);
    const woken = clock.now().getTime();
    awakeSince = new Date(Math.min(woken, Math.max(now.getTime(), woken - GRACE)));
  }
}

/** What is known of a job without the store: up to when it is settled, for which times. */
interface Seen {
  readonly times: string;
  readonly settled: Date;
}

interface Look {
  readonly now: Date;
  readonly awakeSince: Date;
  readonly memory: Map<string, Seen>;
}

type Found =
  | { readonly kind: "due"; readonly found: DueJob }
  | { readonly kind: "nothing" }
  | { readonly kind: "broken"; readonly trouble: Trouble };

/** The job that has been due the longest. */
async function findDue({ kit }: OpenedKit, look: Look): Promise<Found> {
  try {
    const latest = await kit.store.due.latest();
    const judged = kit.config.schedule.map(async (job) => {
      const found = judgeJob(job, { ...look, settled: settledOf(job, latest, look), isSpread: true });
      return found ?? (await abandonedJob(kit, job, latest.get(job.name))) ?? [];
    });
    const [found] = (await Promise.all(judged))
      .flat()
      .sort((one, other) => one.due.getTime() - other.due.getTime());
    return found === undefined ? { kind: "nothing" } : { kind: "due", found };
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return { kind: "broken", trouble: troubleOf(error) };
  }
}

/**
 * A job that never ran, or whose times were changed while we were awake, waits for its next due time. What the store
 * has from a clock that was ahead of its time is not believed.
 */
function settledOf(job: ScheduleJob, latest: ReadonlyMap<string, DueRun>, { now, memory }: Look): Date {
  const stored = Date.parse(latest.get(job.name)?.due ?? "");
  const isBelieved = stored <= now.getTime();
  const seen = memory.get(job.name);
  const isKnown = seen?.times === timesOf(job);
  if (!isKnown) memory.set(job.name, seenOf(job, seen === undefined && isBelieved ? new Date(stored) : now));
  const own = Math.min(memory.get(job.name)?.settled.getTime() ?? 0, now.getTime());
  return new Date(isBelieved ? Math.max(stored, own) : own);
}

function seenOf(job: ScheduleJob, settled: Date): Seen {
  return { times: timesOf(job), settled };
}

function timesOf({ cron, timeZone }: ScheduleJob): string {
  return `${cron} ${timeZone}`;
}

/** Milliseconds until the next start. */
function untilStart({ kit }: OpenedKit, now: Date, next: NextDue | undefined): number {
  if (next === undefined) return SLICE;
  const job = kit.config.schedule.find(({ name }) => name === next.job);
  const due = new Date(next.due);
  const start = due.getTime() + (job === undefined ? 0 : jitterOf(job, due));
  return Math.max(1, start - now.getTime());
}

/** A store that fails in the middle ends the run, not the schedule. */
async function takeOrTell(opened: OpenedKit, found: DueJob, way: KeepWay): Promise<void> {
  try {
    await takeJob(opened, found, way);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    way.onEvent({ kind: "store-broken", trouble: troubleOf(error) });
  }
}

/** Waits for a run, but not for long once it is asked to stop: all that it has got is in the store. */
async function withinStop(run: Promise<void>, { job, due }: DueJob, way: KeepWay): Promise<void> {
  const { clock, signal, onEvent } = way;
  const over = new AbortController();
  const ended = run.then(() => "ended" as const).finally(() => over.abort());
  const late = aborted(signal, over.signal)
    .then(() => clock.wait(STOP_WITHIN, over.signal))
    .then(() => "late" as const);
  const first = await Promise.race([ended, late]);
  if (first === "ended" || over.signal.aborted) return void (await ended);
  ended.catch(() => undefined);
  onEvent({ kind: "cut-off", job: job.name, due: due.toISOString() });
}

/** Resolves when the signal is aborted; never when `over` is first. */
function aborted(signal: AbortSignal, over: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true, signal: over });
  });
}
