import { hostname } from "node:os";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { RunReport, Trouble } from "../../model/run-report.ts";
import type { Queue, QueueJob } from "../../ports/queue.ts";
import type { Claim } from "../../ports/shared-store.ts";
import { endOf } from "../end-of.ts";
import { settingsDigest } from "../fingerprint.ts";
import { pinGlossary } from "../glossary/pin-glossary.ts";
import type { Kit } from "../kit.ts";
import { keptReport } from "../status/run-totals.ts";
import { heard } from "../waves/heard.ts";
import { failedJob } from "./failed-job.ts";
import { letAllGo } from "./hold-source.ts";
import { endJob, type JobEnd, judgeJob } from "./judge-job.ts";
import { claimNames, keepClaims } from "./keep-claims.ts";
import { openSessionReport, type SessionReport } from "./merge-reports.ts";
import { openSharedIndex, type SharedIndex } from "./open-shared-index.ts";
import { runJob } from "./run-job.ts";
import { stopOf, untilEngineIsBack } from "./stopped-engine.ts";

export type WorkEvent =
  | { readonly kind: "taken"; readonly job: QueueJob }
  | { readonly kind: "ended"; readonly job: QueueJob; readonly end: JobEnd; readonly report: RunReport }
  /** The engine said no to everything: nothing is taken until it may be asked again. */
  | { readonly kind: "stopped"; readonly trouble: Trouble }
  | { readonly kind: "resumed" };

export interface WorkOptions {
  /** Documents at a time. */
  readonly concurrency: number;
  /** Ends when nothing waits and nobody is at anything, or when the engine has stopped. */
  readonly once: boolean;
  /** Asks the worker to stop: answers on their way are awaited for a while, and kept. */
  readonly signal: AbortSignal;
  readonly onEvent?: (event: WorkEvent) => void;
  /** What an error that nobody foresaw says, without secrets: it is stored where all machines read it. */
  readonly shown?: (text: string) => string;
}

/** Milliseconds. */
const POLL = 500;
const BETWEEN_SAVES = 5000;
const MAY_FINISH = 8000;

/** What the lanes of a worker share. */
interface Session {
  readonly kit: Kit;
  readonly queue: Queue;
  readonly options: WorkOptions;
  readonly claim: Claim;
  readonly report: SessionReport;
  readonly index: SharedIndex;
  /** The worker's stop, or the failure of one of its lanes. */
  readonly signal: AbortSignal;
  readonly inHand: Map<string, QueueJob>;
  /** Over when the engine may be asked again; absent while it may. */
  pause?: Promise<void> | undefined;
  save(): Promise<void>;
}

/**
 * Takes documents from the queue and translates them, one by one, until the signal, or with `once` until the queue
 * is empty or the engine has stopped. What fails is given back and the others go on. Gives the report of the whole
 * session, which is in the store as its run.
 * @throws PipelineError `store-unusable`, `glossary-file`
 */
export async function workQueue(kit: Kit, queue: Queue, options: WorkOptions): Promise<RunReport> {
  const run = kit.newRunId();
  const started = kit.clock.now();
  const claim = { owner: run, lease: kit.config.queue.lease * 1000 };
  const report = openSessionReport(run);
  const broken = new AbortController();
  const signal = AbortSignal.any([options.signal, broken.signal]);
  const whole = () =>
    report.whole({
      seconds: (kit.clock.now().getTime() - started.getTime()) / 1000,
      interrupted: options.signal.aborted && inHand.size > 0,
    });
  const record = { id: run, startedAt: started.toISOString(), kind: "work" as const, host: hostname() };
  const inHand = new Map<string, QueueJob>();
  // Whoever has a glossary with something wrong in it takes nothing.
  await kit.glossary();
  await kit.store.runs.save(record);
  const index = openSharedIndex(kit, run);
  const session: Session = {
    kit,
    queue,
    options,
    claim,
    report,
    index,
    signal,
    inHand,
    save: savingNowAndThen(kit, () => kit.store.runs.save({ ...record, report: keptReport(whole()) })),
  };
  const quiet = new AbortController();
  const keeping = keepClaims(kit, queue, { claim, signal: quiet.signal });
  try {
    const lanes = Array.from({ length: options.concurrency }, () => workLane(session));
    for (const lane of lanes) lane.catch(() => broken.abort());
    await Promise.race([Promise.all(lanes), patience(kit, options.signal, quiet.signal)]);
    await index.write([...whole().documents]);
    await queue.putBack([...inHand.values()]);
    const last = whole();
    const endedAt = kit.clock.now().toISOString();
    await kit.store.runs.save({ ...record, endedAt, end: endOf(last), report: keptReport(last) });
    return last;
  } finally {
    quiet.abort();
    await keeping;
    await kit.store.claims.release(run).catch(() => {});
    await letAllGo(kit, run);
  }
}

/** Ends some seconds after the signal: systems kill those that take longer to stop. */
async function patience({ clock }: Kit, signal: AbortSignal, quiet: AbortSignal): Promise<void> {
  if (!signal.aborted)
    await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  await clock.wait(MAY_FINISH, quiet);
}

function savingNowAndThen({ clock }: Kit, save: () => Promise<void>): () => Promise<void> {
  let last = clock.now().getTime();
  return async () => {
    const now = clock.now().getTime();
    if (now - last < BETWEEN_SAVES) return;
    last = now;
    await save();
  };
}

async function workLane(session: Session): Promise<void> {
  const { kit, queue, options, signal } = session;
  while (!signal.aborted) {
    if (session.pause !== undefined) {
      if (options.once) return;
      await session.pause;
      continue;
    }
    const [job] = await queue.take(1);
    if (job !== undefined) {
      await workJob(session, job);
      continue;
    }
    await session.index.write([...session.report.whole({ seconds: 0, interrupted: false }).documents]);
    if (options.once && (await isEmpty(queue))) return;
    await kit.clock.wait(POLL, signal);
  }
}

async function isEmpty(queue: Queue): Promise<boolean> {
  const { waiting, active } = await queue.depth();
  return waiting + active === 0;
}

async function workJob(session: Session, job: QueueJob): Promise<void> {
  const { kit, queue, claim, inHand } = session;
  const names = claimNames(job);
  const taken = await kit.store.claims.take(names, claim);
  if (taken.size < names.length) {
    // Somebody is at this very document, which was put again meanwhile.
    await kit.store.claims.release(claim.owner, [...taken]);
    await kit.clock.wait(POLL, session.signal);
    return queue.putBack([job]);
  }
  inHand.set(job.id, job);
  session.options.onEvent?.({ kind: "taken", job });
  const report = await reportOf(session, job);
  await finishJob(session, job, report);
  inHand.delete(job.id);
  await kit.store.claims.release(claim.owner, names);
  await session.save();
}

async function finishJob(session: Session, job: QueueJob, report: RunReport): Promise<void> {
  const { kit, queue, claim } = session;
  const names = claimNames(job);
  const isStillOurs = (await kit.store.claims.take(names, claim)).size === names.length;
  // A worker that slept past its lease has lost the job to another, who tells what came of it.
  const end: JobEnd = isStillOurs ? judgeJob(report) : { kind: "back" };
  if (isStillOurs) {
    session.report.add(report);
    session.index.change();
    await endJob(queue, job, end);
  }
  session.options.onEvent?.({ kind: "ended", job, end, report });
  const stop = stopOf(report);
  if (stop !== undefined && !report.interrupted) pause(session, stop);
}

/** The lanes of this worker take nothing more until the engine may be asked again. */
function pause(session: Session, trouble: Trouble): void {
  if (session.pause !== undefined) return;
  const { kit, options, signal } = session;
  options.onEvent?.({ kind: "stopped", trouble });
  const over = async () => {
    await untilEngineIsBack(kit, signal);
    session.pause = undefined;
    if (!signal.aborted) options.onEvent?.({ kind: "resumed" });
  };
  // With once the lanes end, and what waits is for another worker.
  session.pause = options.once ? Promise.resolve() : heard(over());
}

/** What came of a document; only a store that is gone ends the worker. */
async function reportOf(session: Session, job: QueueJob): Promise<RunReport> {
  const { signal, claim, options } = session;
  // A worker may stay for weeks: each article has the glossary and the memory of its day.
  const kit = pinGlossary(session.kit);
  const limit = kit.config.limits.charactersPerRun;
  const spent = session.report.whole({ seconds: 0, interrupted: false }).billedCharacters;
  const maxCharacters = limit === undefined ? undefined : Math.max(0, limit - spent);
  try {
    return await runJob(kit, job.document, {
      run: claim.owner,
      settings: await settingsDigest(kit),
      signal,
      maxCharacters,
    });
  } catch (error) {
    if (error instanceof PipelineError && error.code === "store-unusable") throw error;
    return failedJob(kit, { run: claim.owner, document: job.document, error, shown: options.shown });
  }
}
