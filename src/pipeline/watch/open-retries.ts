/** What passes by itself, with the milliseconds after which another run may fare better. */
const PASSING: ReadonlyMap<string, number> = new Map([
  ["store-busy", 2_000],
  ["store-unusable", 15_000],
  ["engine-busy", 60_000],
  ["engine-unreachable", 60_000],
]);

const LONGEST = 15 * 60_000;

/** When to run again after trouble: later each time, up to a quarter of an hour. */
export interface Retries {
  /** Milliseconds, from the codes of a run's troubles; `undefined` when waiting helps nothing. */
  after(codes: readonly string[]): number | undefined;
}

export function openRetries(): Retries {
  let times = 0;
  return {
    after(codes) {
      const waits = codes.flatMap((code) => PASSING.get(code) ?? []);
      if (waits.length === 0) {
        times = 0;
        return undefined;
      }
      const wait = Math.min(LONGEST, Math.min(...waits) * 2 ** times);
      times += 1;
      return wait;
    },
  };
}
