import { onTestFinished } from "vitest";
import type { RunReport } from "../../src/model/run-report.ts";
import type { Kit } from "../../src/pipeline/kit.ts";
import { enqueue } from "../../src/pipeline/work/enqueue.ts";
import { type WorkEvent, type WorkOptions, workQueue } from "../../src/pipeline/work/work-queue.ts";
import type { Queue } from "../../src/ports/queue.ts";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import type { DeeplServerOptions } from "./deepl-server.ts";
import { type FakeDesk, openFakeDesk } from "./fake-desk.ts";
import { emptyQueueDisk, openMemoryQueue } from "./memory-queue.ts";

/** A desk with a queue. */
export interface WorkDesk extends FakeDesk {
  readonly queue: Queue;
  put(options?: { readonly all?: boolean }): ReturnType<typeof enqueue>;
  work(options?: Partial<WorkOptions> & { readonly kit?: Kit }): Promise<{
    readonly report: RunReport;
    readonly ends: readonly (readonly [document: string, end: string])[];
  }>;
}

export interface WorkDeskOptions {
  readonly server?: DeeplServerOptions;
  /** Whether workers hear of each other through the store. */
  readonly isShared?: boolean;
}

/** Milliseconds: with workers that hear of each other, what goes on beside the work lets no time pass. */
const LONGEST_STEP = 5000;

/** Time passes at once, so that nothing is waited for; queue and store tell the same time. */
export async function openWorkDesk(
  files: Readonly<Record<string, string>>,
  { server = {}, isShared = false }: WorkDeskOptions = {},
): Promise<WorkDesk> {
  const desk = await openFakeDesk(files, { server });
  let passed = 0;
  const now = () => Date.now() + passed;
  const clock: Kit["clock"] = {
    now: () => new Date(now()),
    wait: async (milliseconds, signal) => {
      if (signal?.aborted) return;
      if (isShared && milliseconds > LONGEST_STEP && signal !== undefined) return whenAborted(signal);
      await new Promise((resolve) => setImmediate(resolve));
      passed += milliseconds;
    },
  };
  const queue = openMemoryQueue({ attempts: 3, disk: emptyQueueDisk(), now });
  const store = await openSqliteStore(desk.path(desk.kit.config.store), { now });
  onTestFinished(() => store.close());
  const own: Kit = { ...desk.kit, clock, store: isShared ? { ...store, isShared: true } : store };
  return {
    ...desk,
    kit: own,
    queue,
    put: (options) => enqueue(own, queue, { wave: "enqueue", ...options }),
    work: async ({ kit = own, onEvent, ...options } = {}) => {
      const ends: [string, string][] = [];
      const hear = (event: WorkEvent) => {
        if (event.kind === "ended") ends.push([event.job.document, event.end.kind]);
        onEvent?.(event);
      };
      const signal = new AbortController().signal;
      const shown = (text: string) => text.replace("hemmelig", "…");
      const all = { concurrency: 2, once: true, signal, shown, ...options, onEvent: hear };
      return { report: await workQueue(kit, queue, all), ends };
    },
  };
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
