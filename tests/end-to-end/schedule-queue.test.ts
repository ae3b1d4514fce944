import { afterAll, beforeAll, expect, test } from "vitest";
import { makeDesk } from "../support/desk.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../support/postgres.ts";
import { runCli } from "../support/run-cli.ts";

const JOB = 'schedule: [{ name: morgen, cron: "0 6 * * *" }]\n';

describeWithPostgres("bitekst schedule on a shared store", () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  test("--enqueue puts what is due into the queue, once for all machines; a worker writes it", async () => {
    const env = { BITEKST_STORE: postgres.url("ntb") };
    const machines = [1, 2].map(() =>
      makeDesk({ "pipeline.config.yaml": JOB, "seeds/a.txt": "Foto: Kari Lie / NTB\n" }),
    );
    const runs = await Promise.all(
      machines.map(({ root }) => runCli(["schedule", "--once", "--enqueue"], { cwd: root, env })),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    const told = runs.map(({ stderr }) => stderr).join("");
    expect(told.match(/morgen: 1 document put into the queue/g)).toHaveLength(1);
    expect(told).toMatch(/taken by another bitekst schedule|Nothing is due/);
    const [desk = makeDesk()] = machines;
    const worker = await runCli(["work", "--once"], { cwd: desk.root, env });
    expect([worker.code, desk.files("output").includes("a.txt.html")]).toEqual([0, true]);
  });
});

test("--enqueue without a database is refused before a due time is taken up", async () => {
  const desk = makeDesk({ "pipeline.config.yaml": JOB });
  const { code, stderr } = await runCli(["schedule", "--once", "--enqueue"], { cwd: desk.root });
  expect([code, stderr.split("\n")[0]]).toEqual([
    2,
    'bitekst: Cannot enqueue "schedule": the store ".bitekst/store.sqlite" is a file, which one machine has for itself',
  ]);
  const listed = await runCli(["schedule", "--list"], { cwd: desk.root });
  expect(listed.stdout).toContain("it never ran");
});
