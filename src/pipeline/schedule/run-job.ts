import { PipelineError } from "../../model/pipeline-error.ts";
import type { RunReport } from "../../model/run-report.ts";
import type { ScheduleJob } from "../../model/schedule-job.ts";
import type { Kit } from "../kit.ts";
import { closeEngines, openKit } from "../open-kit.ts";
import { runBatch } from "../run-batch.ts";
import type { RunEvent } from "../run-report.ts";
import type { OpenedKit } from "./fresh-kit.ts";

export interface JobRunWay {
  readonly signal: AbortSignal;
  readonly onEvent: (event: RunEvent) => void;
  /** Another run has the store; it is waited for. Told once. */
  readonly onBusy: () => void;
}

/** Milliseconds between two looks whether the other run is over. */
const BUSY_LOOK = 5000;

/**
 * One run of a job, with its overrides, as soon as no other run has the store.
 * @throws PipelineError as `runBatch` does; `store-busy` when it is asked to stop while it waits
 */
export async function runJob(opened: OpenedKit, job: ScheduleJob, way: JobRunWay): Promise<RunReport> {
  const kit = await kitOf(opened, job);
  try {
    return await runWhenFree(kit, job, way);
  } finally {
    if (kit.engine !== opened.kit.engine) await closeEngines(kit);
  }
}

async function runWhenFree(
  kit: Kit,
  job: ScheduleJob,
  { signal, onEvent, onBusy }: JobRunWay,
): Promise<RunReport> {
  for (let isTold = false; ; ) {
    try {
      return await runBatch(kit, {
        paths: job.paths ?? [],
        cwd: kit.root,
        signal,
        maxCharacters: job.overrides.maxCharacters,
        as: { kind: "schedule", job: job.name },
        onEvent,
      });
    } catch (error) {
      const isBusy = error instanceof PipelineError && error.code === "store-busy";
      if (!isBusy || signal.aborted) throw error;
      if (!isTold) onBusy();
      isTold = true;
      await kit.clock.wait(BUSY_LOOK, signal);
    }
  }
}

/** The store is the same one; the engine is the job's own where the job names one. */
async function kitOf({ kit, loaded }: OpenedKit, { overrides }: ScheduleJob): Promise<Kit> {
  const { engine, formats } = overrides;
  const config = { ...kit.config, ...(formats && { formats }), ...(engine && { engine }) };
  if (engine === undefined) return { ...kit, config };
  const { store, clock, newRunId } = kit;
  return openKit({ ...loaded, config }, { store, clock, newRunId });
}
