import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FolderStatus } from "../../src/pipeline/status/folder-status.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeGate } from "../support/deepl-gate.ts";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const ARTICLES = {
  "seeds/a.txt": "Bussen til Odda går ikke i dag, skriver fylket.\n",
  "seeds/b.txt": "Foto: Kari Lie / NTB\n",
};

function statusOf(stdout: string): FolderStatus {
  return JSON.parse(stdout) as FolderStatus;
}

describe("status", () => {
  test("tells the last runs, the newest first, and how far documents are reviewed", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    await desk.run();
    desk.write("seeds/tom.txt", "");
    await desk.run();
    const { code, stdout } = await desk.run("status", "--json");
    expect(code).toBe(0);
    const { runs, documents } = statusOf(stdout);
    expect(runs).toMatchObject([
      { state: "failed", documents: 3, characters: 0, failures: [{ source: "seeds/tom.txt" }] },
      { state: "complete", documents: 2, segments: 2, requests: 1, characters: 47, failures: [] },
    ]);
    expect(documents).toMatchObject([
      { source: "seeds/a.txt", language: "nb", segments: 1, notReviewed: 1, machine: 1, untranslated: 0 },
      { source: "seeds/b.txt", segments: 1, notReviewed: 1, machine: 0, rule: 1 },
    ]);
  });

  test("prints a table that fits 80 columns, with why a run was not complete", async () => {
    const desk = makeDesk(ARTICLES);
    await runCli([], { cwd: desk.root });
    const { code, stdout } = await runCli(["status", "--limit", "1"], { cwd: desk.root, env: { TZ: "UTC" } });
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines[0]).toMatch(/^started +ended +took +docs +characters +cost +findings$/);
    expect(lines[1]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}incomplete +\d+\.\d s +2 +0 +0\.00 EUR +1$/);
    expect(stdout).toContain("  1 segment untranslated\n  There is no DeepL key\n");
    expect(stdout).toContain("2 documents, 2 segments: 0 % reviewed\n");
    expect(stdout).toMatch(
      /^segments {2}reviewed {2}machine {2}needs work {2}untranslated {2}lang {2}document\n( +\d+){5} {2}nb /m,
    );
    expect(stdout).toContain("… and 1 document more (--limit)\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test("a run that holds the store is under way, one that was killed died", async () => {
    const { gate, open } = makeGate();
    const desk = await makeDeeplDesk(ARTICLES);
    desk.server.play({ kind: "answer", gate });
    const run = desk.start();
    await desk.server.arrived(1);
    const during = statusOf((await desk.run("status", "--json")).stdout);
    expect(during.runs).toMatchObject([{ state: "under-way" }]);
    run.kill("SIGKILL");
    await run.done;
    open();
    const after = await desk.run("status");
    expect(after.stdout).toMatch(/^\S+ \S+ {2}died /m);
    expect(after.stdout).toContain("It came to no end: it was killed, or an error stopped it");
  });

  test("in an empty folder: one line, and no store", async () => {
    const desk = makeDesk();
    const { code, stdout, stderr } = await runCli(["status"], { cwd: desk.root });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "",
      stderr: "Nothing has run here yet. Start with bitekst translate\n",
    });
    expect(statusOf((await runCli(["status", "--json"], { cwd: desk.root })).stdout)).toEqual({
      runs: [],
      documents: [],
      budget: { month: expect.stringMatching(/^\d{4}-\d\d$/), billed: 0, reserved: 0 },
      next: [{ job: "daily", due: expect.any(String), timeZone: "Europe/Oslo" }],
    });
    expect(existsSync(desk.path(".bitekst"))).toBe(false);
  });

  test("--limit takes a number of one or more", async () => {
    const { code, stderr } = await runCli(["status", "--limit", "ti"], { cwd: makeDesk().root });
    expect(code).toBe(2);
    expect(stderr).toContain("It takes a whole number of 1 or more");
  });
});
