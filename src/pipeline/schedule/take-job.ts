import { PipelineError } from "../../model/pipeline-error.ts";
import type { RunReport } from "../../model/run-report.ts";
import { endOf } from "../end-of.ts";
import { type OpenedKit, troubleOf } from "./fresh-kit.ts";
import type { DueJob } from "./judge-job.ts";
import { runJob } from "./run-job.ts";
import type { ScheduleEvent } from "./schedule-event.ts";

export interface TakeWay {
  /** This machine and process. */
  readonly who: string;
  readonly signal: AbortSignal;
  readonly onEvent: (event: ScheduleEvent) => void;
  /** After each run, before the next one. */
  readonly afterRun?: ((opened: OpenedKit, report: RunReport) => Promise<void>) | undefined;
  /** Puts a job's documents into the queue in the place of a run; gives how many. */
  readonly enqueue?: Enqueue | undefined;
}

/** Gives how many documents went into the queue. */
export type Enqueue = (
  opened: OpenedKit,
  wave: { readonly paths: readonly string[]; readonly wave: string },
) => Promise<number>;

/** What came of a due job. */
export type TakenJob =
  | { readonly kind: "elsewhere" | "skipped" | "enqueued" }
  | { readonly kind: "ran"; readonly job: string; readonly report: RunReport }
  | { readonly kind: "failed"; readonly error: PipelineError };

/** Takes a due job up, unless another one who shares the store has it: runs it, puts it into the queue or passes it over. */
export async function takeJob(
  opened: OpenedKit,
  { job, due, missed, isLate }: DueJob,
  way: TakeWay,
): Promise<TakenJob> {
  const { store, clock } = opened.kit;
  const at = { job: job.name, due: due.toISOString() };
  const claimed = await store.due.claim({ ...at, who: way.who, at: clock.now().toISOString() });
  if (!claimed) return tell(way, { kind: "elsewhere", ...at }, { kind: "elsewhere" });
  const finish = (end: string) => store.due.finish({ ...at, endedAt: clock.now().toISOString(), end });
  if (isLate && job.catchUp === "none") {
    await finish("skipped");
    return tell(way, { kind: "skipped", ...at, missed: missed + 1 }, { kind: "skipped" });
  }
  way.onEvent({ kind: "started", ...at, missed, isLate });
  try {
    if (way.enqueue) {
      const documents = await way.enqueue(opened, { paths: job.paths ?? [], wave: `${at.job} ${at.due}` });
      await finish("enqueued");
      return tell(way, { kind: "enqueued", ...at, documents }, { kind: "enqueued" });
    }
    const report = await runJob(opened, job, {
      signal: way.signal,
      onEvent: (event) => way.onEvent({ kind: "running", ...at, event }),
      onBusy: () => way.onEvent({ kind: "busy", ...at }),
    });
    await finish(endOf(report));
    const taken = tell(way, { kind: "ended", ...at, report }, { kind: "ran", job: at.job, report });
    await way.afterRun?.(opened, report);
    return taken;
  } catch (error) {
    await finish("failed").catch(() => undefined);
    if (!(error instanceof PipelineError)) throw error;
    return tell(way, { kind: "failed", ...at, trouble: troubleOf(error) }, { kind: "failed", error });
  }
}

function tell(way: TakeWay, event: ScheduleEvent, taken: TakenJob): TakenJob {
  way.onEvent(event);
  return taken;
}
