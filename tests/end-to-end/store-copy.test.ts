import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { type DeeplDesk, makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeDesk } from "../support/desk.ts";
import { fillStore } from "../support/fill-store.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../support/postgres.ts";
import { runCli, startCli } from "../support/run-cli.ts";

const ARTICLES = {
  "seeds/a.txt": "Bussen til Odda går ikke i dag, skriver fylket.\n\nDen går igjen i morgen.\n",
  "seeds/b.md": "# Brua er **stengt**\n\nFoto: Kari Lie / NTB\n",
};

/** Every exported file with its bytes. */
async function exported(desk: DeeplDesk, store: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const format of ["json", "tmx", "xliff", "md"]) {
    const out = `ut/${store.replaceAll("/", "-")}/${format}`;
    desk.write("kopi.yaml", `engine: none\nstore: ${store}\n`);
    const { code, stderr } = await desk.run("export", format, "--config", "kopi.yaml", "--out", out);
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    for (const name of desk.files(out)) files[`${format}/${name}`] = desk.read(`${out}/${name}`);
  }
  expect(Object.keys(files).length).toBeGreaterThanOrEqual(8);
  return files;
}

describe("store copy", () => {
  test("one that is killed in the middle is complete after the next", async () => {
    const desk = makeDesk();
    const store = await openSqliteStore(desk.path("fra.sqlite"));
    await fillStore(store, { answers: 60_000 });
    await store.close();
    const run = startCli(["store", "copy", "fra.sqlite", "til.sqlite"], { cwd: desk.root });
    await run.said(" rows copied (answer)");
    run.kill("SIGKILL");
    expect((await run.done).code).toBe(null);
    const again = await runCli(["store", "copy", "fra.sqlite", "til.sqlite", "--json"], { cwd: desk.root });
    expect(again.code).toBe(0);
    const { resumed, tables } = JSON.parse(again.stdout);
    expect(resumed).toBe(true);
    expect(tables).toContainEqual({ table: "answer", rows: 60_000, digest: expect.any(String) });
    desk.write("kopi.yaml", "store: til.sqlite\n");
    const status = await runCli(["store", "status", "--config", "kopi.yaml", "--json"], { cwd: desk.root });
    expect(JSON.parse(status.stdout).tables).toContainEqual({ table: "answer", rows: 60_000 });
  });

  test("tells tables with rows and digests, and what is wrong in one line", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    await desk.run();
    const { code, stdout, stderr } = await desk.run("store", "copy", ".bitekst/store.sqlite", "ny.sqlite");
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^\d+ rows copied from .*store.sqlite to .*ny.sqlite: both hold the same\n$/),
    ]);
    expect(stdout).toMatch(/^table +rows {2}digest\n(\w+ +\d+ {2}[\w-]{16}\n)+$/);
    expect(stdout).toMatch(/^unit +4 /m);
    const again = await desk.run("store", "copy", ".bitekst/store.sqlite", "ny.sqlite");
    expect([again.code, again.stderr]).toEqual([
      4,
      expect.stringMatching(
        /^bitekst: Cannot copy to store ".*ny.sqlite": it is not empty .*\nName an empty/,
      ),
    ]);
    const missing = await desk.run("store", "copy", "borte.sqlite", "ny2.sqlite");
    expect(missing.code).toBe(4);
    expect(existsSync(desk.path("ny2.sqlite"))).toBe(false);
    const unset = await desk.run("store", "copy", "ny.sqlite", `\${INGEN_SLIK}`);
    expect([unset.code, unset.stderr]).toEqual([2, expect.stringContaining(`\${INGEN_SLIK} is not set`)]);
  });

  test("a store that is not there yet is told, not made", async () => {
    const desk = makeDesk({ "pipeline.config.yaml": "store: ny.sqlite\n" });
    const { code, stderr } = await runCli(["store", "status"], { cwd: desk.root });
    expect([code, stderr]).toEqual([0, "ny.sqlite is not there yet: the first run makes it\n"]);
    expect(existsSync(desk.path("ny.sqlite"))).toBe(false);
  });
});

describeWithPostgres("store copy through PostgreSQL", () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  test("exports of a store that went there and back are the same, byte for byte", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    await desk.run();
    const url = postgres.url("frem", { password: "hemmelig" });
    const env = { LAGER: url };
    const there = await runCli(["store", "copy", ".bitekst/store.sqlite", `\${LAGER}`], {
      cwd: desk.root,
      env,
    });
    expect([there.code, there.stderr]).toEqual([0, expect.stringContaining("both hold the same")]);
    const back = await runCli(["store", "copy", `\${LAGER}`, "hjem.sqlite"], { cwd: desk.root, env });
    expect([back.code, back.stdout]).toEqual([0, there.stdout]);
    const again = await runCli(["store", "copy", "hjem.sqlite", `\${LAGER}`, "--json"], {
      cwd: desk.root,
      env,
    });
    expect([again.code, again.stderr]).toEqual([4, expect.stringContaining("it is not empty")]);
    const status = await runCli(["store", "status"], { cwd: desk.root, env: { BITEKST_STORE: url } });
    expect(status.stdout).toMatch(/^postgres:\/\/postgres:\*\*\*@.*, PostgreSQL \d+\..*\ntable +rows\n/);
    for (const { stdout, stderr } of [there, back, again, status])
      expect(stdout + stderr).not.toContain("hemmelig");
    expect(await exported(desk, "hjem.sqlite")).toEqual(await exported(desk, ".bitekst/store.sqlite"));
  });
});
