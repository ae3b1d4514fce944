import pLimit from "p-limit";

/** Requests at once before the engine has shown what it bears; no limit of DeepL's is published. */
const FIRST_CONCURRENCY = 8;

/** Answers in a row, for each request at once, before one more is tried: as long as it never was busy, and since. */
const PATIENCE = { fresh: 1, burnt: 4 };

/** How many requests run at once, and when none may start. */
export interface Pace {
  /** Runs a request when its turn has come and no pause is on. `storm` goes back into `busy`. */
  take<T>(request: (storm: number) => Promise<T>): Promise<T>;
  /** A request was answered: after many in a row one more may run at once. */
  answered(): void;
  /** The engine was too busy for a request: half as many at once from now on. */
  busy(storm: number): void;
  /** No request starts before `over`, which never rejects. */
  pause(over: Promise<void>): void;
}

/** Opens a pace of at most `concurrency` requests at once, which is 1 or more. */
export function openPace(concurrency: number): Pace {
  const limit = pLimit(Math.min(concurrency, FIRST_CONCURRENCY));
  let inARow = 0;
  let storms = 0;
  let paused: Promise<unknown> = Promise.resolve();
  return {
    take: (request) =>
      limit(async () => {
        await settled(() => paused);
        return request(storms);
      }),
    answered() {
      inARow += 1;
      const patience = storms === 0 ? PATIENCE.fresh : PATIENCE.burnt;
      if (inARow >= limit.concurrency * patience && limit.concurrency < concurrency) {
        limit.concurrency += 1;
        inARow = 0;
      }
    },
    busy(storm) {
      inARow = 0;
      // Requests that began before the last halving only say again what was known then.
      if (storm === storms) {
        storms += 1;
        limit.concurrency = Math.max(1, Math.floor(limit.concurrency / 2));
      }
    },
    pause(over) {
      paused = Promise.all([paused, over]);
    },
  };
}

/** Waits for what is current, and for what has become current meanwhile. */
async function settled(current: () => Promise<unknown>): Promise<void> {
  let awaited: Promise<unknown> | undefined;
  while (awaited !== current()) {
    awaited = current();
    await awaited;
  }
}
