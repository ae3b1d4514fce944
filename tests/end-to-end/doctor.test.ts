import { existsSync, mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { serialiseTmx } from "../../src/formats/tmx.ts";
import type { Health } from "../../src/pipeline/doctor/health.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { DEEPL_TEST_KEY } from "../support/deepl-server.ts";
import { type Desk, makeDesk } from "../support/desk.ts";
import { type CliRun, runCli } from "../support/run-cli.ts";

const BUS = "Bussen til Odda går ikke i dag, skriver fylket.";
const MEMORY = serialiseTmx({
  entries: [{ languages: { source: "nb", target: "en-GB" }, source: "Ja.", target: "Yes.", state: "final" }],
});

function healthOf({ stdout }: CliRun): Health {
  return JSON.parse(stdout) as Health;
}

function doctor(desk: Desk, env: Readonly<Record<string, string>> = {}): Promise<CliRun> {
  return runCli(["doctor", "--json"], { cwd: desk.root, env });
}

function stateOf({ checks }: Health, name: string) {
  return checks.find((check) => check.name === name);
}

describe("doctor", () => {
  test("all is well: key, quota, store, memory, folders, with the time each check took", async () => {
    const desk = await makeDeeplDesk(
      {
        "seeds/a.txt": `${BUS}\n`,
        "seeds/memory/a.tmx": MEMORY,
        "seeds/glossary.csv": "fylket,the county\n",
      },
      { characterLimit: 1000 },
    );
    await desk.run();
    const run = await desk.run("doctor", "--json");
    const health = healthOf(run);
    expect({ code: run.code, stderr: run.stderr, ok: health.ok }).toEqual({ code: 0, stderr: "", ok: true });
    expect(health.engines).toEqual([
      {
        name: "deepl",
        ready: true,
        key: { variable: "DEEPL_AUTH_KEY", place: "the environment" },
        usage: { used: BUS.length, limit: 1000 },
        languages: { nb: true, nn: true },
        pair: { source: "nb", target: "en-GB" },
        host: null,
        tried: {
          languages: { source: "nb", target: "en-GB" },
          source: "God morgen.",
          target: "EN: God morgen.",
          cost: "characters",
          characters: 11,
        },
      },
    ]);
    expect(health.store).toMatchObject({
      path: ".bitekst/store.sqlite",
      exists: true,
      engine: expect.stringMatching(/^SQLite 3\./),
      memoryUnits: 1,
      answers: 1,
      documents: 1,
      problems: [],
    });
    expect(health.memory).toEqual({ files: 1, units: 1, problems: 0 });
    expect(health.glossary).toEqual({ file: "seeds/glossary.csv", terms: 1 });
    expect(health.folders.map(({ use, writable }) => [use, writable])).toEqual([
      ["output", true],
      ["store", true],
      ["memory", true],
    ]);
    expect(health.config.file).toBe(desk.path("pipeline.config.yaml"));
    expect(health.checks.map(({ name, state }) => [name, state])).toEqual(
      ["versions", "config", "engine", "store", "memory", "glossary", "folders"].map((name) => [name, "ok"]),
    );
    expect(health.checks.every(({ milliseconds }) => Number.isInteger(milliseconds))).toBe(true);
    expect(desk.server.billedCharacters).toBe(BUS.length + 11);
    expect((await desk.run("doctor")).stdout + run.stdout).not.toContain(DEEPL_TEST_KEY.slice(0, 8));
  });

  test("in an empty folder: no key is a note, a run could work, and nothing is made", async () => {
    const desk = makeDesk();
    const run = await doctor(desk);
    const health = healthOf(run);
    expect([run.code, health.ok]).toEqual([0, true]);
    expect(health.engines).toMatchObject([{ name: "deepl", ready: false, key: null, host: "api.deepl.com" }]);
    expect(stateOf(health, "engine")).toMatchObject({ state: "note", message: "There is no DeepL key" });
    expect(health.store).toEqual({ path: ".bitekst/store.sqlite", exists: false, problems: [] });
    expect(stateOf(health, "folders")).toMatchObject({ message: expect.stringContaining("seeds (input)") });
    expect(desk.files()).toEqual([]);
    expect(existsSync(desk.path(".bitekst"))).toBe(false);
    const { stdout } = await runCli(["doctor"], { cwd: desk.root });
    expect(stdout).toMatch(/^✓ versions {2}bitekst .* \(\d+ ms\)$/m);
    expect(stdout).toMatch(/^! engine {4}There is no DeepL key \(\d+ ms\)\n {12}Set DEEPL_AUTH_KEY/m);
    expect(stdout).toMatch(/\n\nA run could work here\.\n$/);
  });

  test("what is wrong with the config is told, and the rest is left alone", async () => {
    const desk = makeDesk({ "pipeline.config.yaml": "outptu: ut\n" });
    const run = await doctor(desk);
    const health = healthOf(run);
    expect([run.code, health.ok]).toEqual([1, false]);
    expect(health.config.problem).toContain("pipeline.config.yaml:1:1");
    expect(health.checks.map(({ name }) => name)).toEqual(["versions", "config"]);
    expect(health).not.toHaveProperty("store");
  });

  test("a key that DeepL does not know is a problem, and one from .env is named as such", async () => {
    const desk = await makeDeeplDesk({ ".env": "DEEPL_API_KEY=en-annen:fx\n" });
    const env = { DEEPL_SERVER_URL: desk.server.url };
    const run = await doctor(desk, env);
    expect(run.code).toBe(1);
    const key = { variable: "DEEPL_API_KEY", place: ".env" };
    expect(healthOf(run).engines).toMatchObject([{ name: "deepl", ready: false, key }]);
    expect(stateOf(healthOf(run), "engine")).toMatchObject({
      state: "problem",
      message: expect.stringContaining("the key was refused"),
    });
    expect(run.stdout).not.toContain("en-annen");
    const offline = await runCli(["doctor", "--offline", "--json"], { cwd: desk.root, env });
    expect([offline.code, healthOf(offline).engines]).toMatchObject([
      0,
      [{ name: "deepl", ready: true, key }],
    ]);
  });

  test("a quota that is used up is a problem", async () => {
    const desk = await makeDeeplDesk({ "seeds/a.txt": `${BUS}\n` }, { characterLimit: BUS.length });
    await desk.run();
    const run = await desk.run("doctor", "--json");
    expect(run.code).toBe(1);
    expect(healthOf(run).engines).toMatchObject([{ ready: false, usage: { used: 47, limit: 47 } }]);
    expect(desk.server.requests).toHaveLength(1);
  });

  test("a server that is not there, with engine: none no matter", async () => {
    const env = { DEEPL_AUTH_KEY: "a:fx", DEEPL_SERVER_URL: "http://127.0.0.1:9" };
    const desk = makeDesk({ "seeds/a.txt": BUS });
    const run = await doctor(desk, env);
    expect(run.code).toBe(1);
    expect(stateOf(healthOf(run), "engine")).toMatchObject({
      state: "problem",
      message: expect.stringContaining('Cannot look at the account with "deepl": the connection failed'),
    });
    desk.write("pipeline.config.yaml", "engine: none\n");
    expect((await doctor(desk, env)).code).toBe(0);
  });

  test("a broken memory file, a store that is none, an output folder that is a file", async () => {
    const desk = makeDesk({
      "seeds/memory/brukket.tmx": "<tmx><body>",
      ".bitekst/store.sqlite": "no database at all, but text that is long enough".repeat(40),
      "seeds/glossary.csv": "source,target\nferje\n",
      output: "in the way",
    });
    const run = await doctor(desk);
    const health = healthOf(run);
    expect(run.code).toBe(1);
    expect(health.checks.map(({ name, state }) => [name, state]).slice(3)).toEqual([
      ["store", "problem"],
      ["memory", "problem"],
      ["glossary", "problem"],
      ["folders", "problem"],
    ]);
    expect(stateOf(health, "memory")?.message).toContain('"seeds/memory/brukket.tmx"');
    expect(stateOf(health, "folders")?.message).toBe("not writable: output (output)");
    expect((await runCli(["doctor"], { cwd: desk.root })).stdout).toContain(
      "A run could not work here: 4 to put right.",
    );
  });

  test("memory with units that cannot be used is a note", async () => {
    const desk = makeDesk({ "seeds/memory/a.tmx": MEMORY.replace("Yes.", " ") });
    mkdirSync(desk.path("output"));
    const health = healthOf(await doctor(desk));
    expect(health.memory).toEqual({ files: 1, units: 0, problems: 1 });
    expect(stateOf(health, "memory")?.state).toBe("note");
  });
});
