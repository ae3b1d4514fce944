import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../support/postgres.ts";
import { proveWorkers } from "../support/prove-workers.ts";

const DOCUMENTS = 150;
const SEED = 7;

describeWithPostgres("workers killed with -9 and a database restarted", () => {
  let database: TestPostgres;
  beforeAll(async () => {
    database = await startPostgres();
  }, 30_000);
  afterAll(() => database.stop());

  test(`every document complete exactly once, as one machine writes it (seed ${SEED})`, async () => {
    const proof = await proveWorkers({
      database,
      documents: DOCUMENTS,
      workers: 4,
      seed: SEED,
      kills: 4,
      restart: true,
      latency: 30,
      documentsBy: "folder",
      bin: join(import.meta.dirname, "../../dist/bin/bitekst.js"),
    });
    expect(proof.killed).toBe(4);
    expect(proof.dead).toBe(0);
    expect(proof.completed.size).toBe(DOCUMENTS);
    expect([...proof.completed.values()].filter((times) => times !== 1)).toEqual([]);
    expect(proof.differences).toEqual([]);
    expect(proof.files).toBeGreaterThan(DOCUMENTS * 3);
    expect(proof.billed - proof.distinct).toBeLessThanOrEqual(proof.killed * proof.largestRequest);
    expect(proof.exits).toEqual([0, 0, 0, 0]);
  }, 120_000);
});
