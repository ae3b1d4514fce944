import { describe, expect, test } from "vitest";
import { fitLine } from "./fit-line.ts";
import { ACTS, type Act } from "./measure-rates.ts";
import { type DatabaseAct, simulateWorkers } from "./simulate-workers.ts";

/** A database that does so many of everything a second. */
function databaseOf(most: number): ReadonlyMap<Act, DatabaseAct> {
  return new Map(ACTS.map((act) => [act, { latency: 0.001, most }]));
}

describe("the simulation of workers", () => {
  test("gives the same for the same seed, and more for more workers while the database has time", () => {
    const crowd = { workers: 20, acts: databaseOf(10_000), power: 1 };
    const outcome = simulateWorkers(crowd);
    expect(simulateWorkers(crowd)).toEqual(outcome);
    expect(simulateWorkers({ ...crowd, workers: 10 }).documents / outcome.documents).toBeCloseTo(0.5, 1);
    expect(outcome.waited).toBeLessThan(0.005);
  });

  test("never passes what the database can do: nine calls an article, and some for others' sentences", () => {
    const tight = simulateWorkers({ workers: 400, acts: databaseOf(900), power: 1 });
    expect(tight.documents).toBeLessThan(100.5);
    expect(tight.documents).toBeGreaterThan(85);
    expect(tight.busy).toBeGreaterThan(0.98);
    const strong = simulateWorkers({ workers: 400, acts: databaseOf(900), power: 4 });
    expect(strong.documents / tight.documents).toBeGreaterThan(2.5);
  });

  test("a line through what was measured", () => {
    expect(
      fitLine([
        [10, 25],
        [20, 45],
        [40, 85],
      ]),
    ).toEqual({ base: 5, each: 2 });
    expect(fitLine([[10, 25]])).toEqual({ base: 0, each: 2.5 });
  });
});
