import { DEFAULTS } from "../../../src/config/defaults.ts";
import { openQueue } from "../../../src/pipeline/work/open-queue.ts";
import { openPostgresStore } from "../../../src/stores/open-postgres-store.ts";

/** How often a second something is done by so many connections at a time. */
export interface Rate {
  readonly act: Act;
  readonly connections: number;
  /** Calls a second. */
  readonly calls: number;
}

export const ACTS = [
  "find 32 answers",
  "put 32 answers",
  "take and release 32 claims",
  "take and finish a job",
  "ask for a job, none waits",
  "ask the brake for a turn",
  "reserve and settle",
] as const;
export type Act = (typeof ACTS)[number];

const LANGUAGES = { source: "nb", target: "en-GB" };

/** Milliseconds for each figure. */
const TIME = 1500;

/** Measures a store that is filled already, over so many connections of one process. */
export async function measureRates(url: string, connections: number): Promise<readonly Rate[]> {
  const store = await openPostgresStore(url, { connections });
  const queue = await openQueue({ store, config: DEFAULTS });
  let number = Date.now() % 1_000_000_000;
  const next = () => `${connections}-${++number}`;
  const keys = () => Array.from({ length: 32 }, next);
  const put = async () => {
    const answers = keys().map((key) => ({
      key,
      context: "c",
      languages: LANGUAGES,
      engine: "deepl",
      source: "Brua er stengt for trafikk fram til mandag, skriver fylket i en melding i dag.",
      target: "The bridge is closed to traffic until Monday, the county says in a statement today.",
      billedCharacters: 78,
      document: "seeds/a.txt",
      run: "r1",
      asked: 1,
    }));
    await store.cache.put(answers);
  };
  const acts: Readonly<Record<Act, () => Promise<unknown>>> = {
    "find 32 answers": () => store.cache.find(keys()),
    "put 32 answers": put,
    "take and release 32 claims": async () => {
      const [owner, names] = [next(), keys()];
      await store.claims.take(names, { owner, lease: 30_000 });
      await store.claims.release(owner, names);
    },
    "take and finish a job": async () => {
      const jobs = await queue.take(1);
      await queue.done(jobs.map(({ id }) => id));
      if (jobs.length === 0) throw new Error("Too few jobs were put to measure with");
    },
    "ask for a job, none waits": () => queue.take(1),
    "ask the brake for a turn": () => store.brakes.turn("deepl", {}),
    "reserve and settle": async () => {
      const id = next();
      await store.spending.reserve({ id, month: "2026-03", characters: 3000, run: "r1" });
      await store.spending.settle(id, 2900);
    },
  };
  try {
    const rates: Rate[] = [];
    for (const act of ACTS) {
      if (act === "take and finish a job") await putJobs(queue, next);
      rates.push({ act, connections, calls: await rateOf(acts[act], connections) });
      if (act === "take and finish a job") await drain(queue);
    }
    return rates;
  } finally {
    await queue.close();
    await store.close();
  }
}

type Queue = Awaited<ReturnType<typeof openQueue>>;

async function putJobs(queue: Queue, next: () => string): Promise<void> {
  await queue.put(Array.from({ length: 6000 }, () => ({ document: next(), wave: "w" })));
}

async function drain(queue: Queue): Promise<void> {
  for (;;) {
    const jobs = await queue.take(1000);
    if (jobs.length === 0) return;
    await queue.done(jobs.map(({ id }) => id));
  }
}

async function rateOf(call: () => Promise<unknown>, callers: number): Promise<number> {
  const started = performance.now();
  let calls = 0;
  const lane = async () => {
    while (performance.now() - started < TIME) {
      await call();
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, lane));
  return (calls / (performance.now() - started)) * 1000;
}
