import type { Clock } from "../../src/pipeline/kit.ts";

/** A clock on which waiting takes no time but moves its hands. */
export interface FakeClock extends Clock {
  /** Sets it, forwards or back. */
  set(instant: string): void;
  /** Called once when the hands come to this instant or pass it. */
  at(instant: string, then: () => void): void;
  /** Milliseconds of every wait. */
  readonly waits: readonly number[];
}

export function fakeClock(start: string): FakeClock {
  let now = Date.parse(start);
  const waits: number[] = [];
  let planned: { readonly instant: number; readonly then: () => void }[] = [];
  const move = (to: number) => {
    now = to;
    const reached = planned.filter(({ instant }) => instant <= now);
    planned = planned.filter(({ instant }) => instant > now);
    for (const { then } of reached) then();
  };
  return {
    waits,
    now: () => new Date(now),
    wait: async (milliseconds, signal) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) return;
      waits.push(milliseconds);
      move(now + milliseconds);
    },
    set: (instant) => {
      now = Date.parse(instant);
    },
    at: (instant, then) => {
      planned.push({ instant: Date.parse(instant), then });
    },
  };
}
