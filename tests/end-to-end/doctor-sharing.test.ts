import { afterAll, beforeAll, expect, test } from "vitest";
import type { Health } from "../../src/pipeline/doctor/health.ts";
import { makeDesk } from "../support/desk.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../support/postgres.ts";
import { runCli } from "../support/run-cli.ts";

const ARTICLE = {
  "seeds/a.txt": "Bussen til Odda går ikke i dag.\n",
  "pipeline.config.yaml": "engine: none\n",
};

describeWithPostgres("doctor where many machines share a store", () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  test("tells clocks, connections and the queue, and never the password", async () => {
    const desk = makeDesk(ARTICLE);
    const env = { BITEKST_STORE: postgres.url("deling", { password: "hemmelig" }) };
    const fresh = await runCli(["doctor", "--json"], { cwd: desk.root, env });
    const health = JSON.parse(fresh.stdout) as Health;
    expect(health.sharing).toEqual({
      clockDifference: expect.any(Number),
      connections: { taken: expect.any(Number), allowed: 97, perProcess: 8 },
      queue: { waiting: 0, active: 0, dead: 0 },
      month: { month: expect.stringMatching(/^20\d\d-\d\d$/), billed: 0, reserved: 0 },
    });
    expect(Math.abs(health.sharing?.clockDifference ?? 9999)).toBeLessThan(1000);
    expect(fresh.stdout).not.toContain("hemmelig");
    expect(await runCli(["enqueue"], { cwd: desk.root, env })).toMatchObject({ code: 0 });
    const { stdout } = await runCli(["doctor"], { cwd: desk.root, env });
    expect(stdout).toMatch(
      /^✓ sharing {3}clocks 0\.\d s apart, \d+ of 97 connections taken, queue: 1 waiting, 0 in work, 0 given up, 20\d\d-\d\d: 0 characters \(\d+ ms\)$/m,
    );
  });

  test("a store in a file is nobody else's: nothing is looked at", async () => {
    const desk = makeDesk(ARTICLE);
    const { stdout } = await runCli(["doctor", "--json"], { cwd: desk.root });
    expect((JSON.parse(stdout) as Health).checks.map(({ name }) => name)).not.toContain("sharing");
  });
});
