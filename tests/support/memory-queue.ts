import type { Queue, QueueJob } from "../../src/ports/queue.ts";

interface KeptJob extends QueueJob {
  readonly state: "waiting" | "active" | "done";
  /** Waiting ones are taken from then on. */
  readonly from: number;
}

export interface QueueDisk {
  readonly jobs: Map<string, KeptJob>;
  readonly dead: Map<string, string>;
  numbers: number;
}

export function emptyQueueDisk(): QueueDisk {
  return { jobs: new Map(), dead: new Map(), numbers: 0 };
}

export interface MemoryQueueOptions {
  readonly attempts: number;
  readonly disk?: QueueDisk;
  readonly now?: () => number;
}

/** A queue for tests that keeps the contract of queues in memory; open it twice to see what another machine would. */
export function openMemoryQueue({
  attempts,
  disk = emptyQueueDisk(),
  now = Date.now,
}: MemoryQueueOptions): Queue {
  const kept = (state: KeptJob["state"]) => [...disk.jobs.values()].filter((job) => job.state === state);
  const put: Queue["put"] = async (jobs) => {
    let count = 0;
    for (const { document, wave } of jobs) {
      disk.dead.delete(document);
      if (kept("waiting").some((job) => job.document === document)) continue;
      const id = String(disk.numbers++);
      disk.jobs.set(id, { id, document, wave, attempt: 0, state: "waiting", from: now() });
      count += 1;
    }
    return count;
  };
  const settle = (ids: readonly string[], change: (job: KeptJob) => KeptJob) => {
    for (const id of ids) {
      const job = disk.jobs.get(id);
      if (job?.state === "active") disk.jobs.set(id, change(job));
    }
  };
  const done: Queue["done"] = async (ids) => settle(ids, (job) => ({ ...job, state: "done" }));
  return {
    put,
    done,
    take: async (count) => {
      const ready = kept("waiting").filter(({ from }) => from <= now());
      return ready.slice(0, count).map((job) => {
        const taken = { ...job, attempt: job.attempt + 1 };
        disk.jobs.set(job.id, { ...taken, state: "active", from: now() });
        const { id, document, wave, attempt } = taken;
        return { id, document, wave, attempt };
      });
    },
    giveBack: async (ids, why) =>
      settle(ids, (job) => {
        if (job.attempt < attempts)
          return { ...job, state: "waiting", from: now() + 1000 * 2 ** (job.attempt - 1) };
        disk.dead.set(job.document, why);
        return { ...job, state: "done" };
      }),
    putBack: async (jobs) => {
      await put(jobs);
      await done(jobs.map(({ id }) => id));
    },
    bury: async (jobs, why) => {
      await done(jobs.map(({ id }) => id));
      for (const { document } of jobs) disk.dead.set(document, why);
    },
    stale: async (milliseconds) =>
      kept("active")
        .filter(({ from }) => from < now() - milliseconds)
        .map(({ id }) => id),
    depth: async () => ({
      waiting: kept("waiting").length,
      active: kept("active").length,
      dead: disk.dead.size,
    }),
    dead: async (limit) => [...disk.dead].slice(0, limit).map(([document, why]) => ({ document, why })),
    revive: async () => put([...disk.dead.keys()].map((document) => ({ document, wave: "retry-dead" }))),
    close: async () => {},
  };
}
