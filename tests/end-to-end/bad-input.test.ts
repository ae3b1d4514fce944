import { mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { RunReport } from "../../src/model/run-report.ts";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const GOOD = "Foto: Kari Lie / NTB\n";

describe("one document's failure is one line; the others go on", () => {
  test("binary, empty, missing: exit 3, and the good one is written", async () => {
    const desk = makeDesk({
      "seeds/bilde.txt": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
      "seeds/god.txt": GOOD,
      "seeds/tom.txt": "\uFEFF \n",
    });
    const paths = ["seeds", "seeds/borte.txt"];
    const { code, stdout, stderr } = await runCli(["translate", ...paths, "--json"], { cwd: desk.root });
    expect(code).toBe(3);
    const { documents } = JSON.parse(stdout) as RunReport;
    expect(documents.map(({ source, state, error }) => [source, state, error?.code])).toEqual([
      ["seeds/bilde.txt", "failed", "document-binary"],
      ["seeds/borte.txt", "failed", "document-missing"],
      ["seeds/god.txt", "complete", undefined],
      ["seeds/tom.txt", "failed", "document-empty"],
    ]);
    for (const name of ["bilde", "borte", "tom"]) expect(stderr).toContain(`"seeds/${name}.txt"`);
    expect(desk.files("output")).toEqual([
      "god.en.txt",
      "god.txt.html",
      "god.txt.json",
      "god.txt.tmx",
      "god.txt.xlf",
      "index.html",
    ]);
  });

  test("a folder that is named like an article", async () => {
    const desk = makeDesk({ "seeds/god.txt": GOOD });
    mkdirSync(desk.path("mappe.txt"));
    const { code, stderr } = await runCli(["segment", "mappe.txt"], { cwd: desk.root });
    expect(code).toBe(3);
    expect(stderr).toContain('"mappe.txt"');
    expect(stderr).toContain("folder");
  });

  test("an English article is refused in one clear line", async () => {
    const english =
      "The ferry was cancelled on Friday. Nobody knows when it will be back, and the people who live on the island have no other way to get to work.\n";
    const desk = makeDesk({ "seeds/engelsk.txt": `${english}\n${english}`, "seeds/god.txt": GOOD });
    const { code, stderr } = await runCli([], { cwd: desk.root });
    expect(code).toBe(3);
    expect(stderr).toContain('Cannot translate "seeds/engelsk.txt": it is written in English');
  });

  test("source and output folder may be the same: outputs are never read as sources", async () => {
    const desk = makeDesk({
      "pipeline.config.yaml": "input: nyheter\noutput: nyheter\n",
      "nyheter/a/god.txt": GOOD,
    });
    const outputs = [
      ...["", ".html", ".json", ".tmx", ".xlf"].map((ending) => `a/god.txt${ending}`),
      "a/god.en.txt",
      "index.html",
    ].sort();
    await runCli([], { cwd: desk.root });
    expect(desk.files("nyheter")).toEqual(outputs);
    expect((await runCli([], { cwd: desk.root })).code).toBe(0);
    expect(desk.files("nyheter")).toEqual(outputs);
  });
});

describe("wrong usage exits with 2 and says what was meant", () => {
  test.each([
    [["transalte"], 'Did you mean "translate"?'],
    [["plann", "seeds"], 'Did you mean "plan"?'],
    [["xyzzy"], "See bitekst --help"],
    [["translate", "--jsn"], "--json"],
    [["translate", "--fail-on", "fatal"], "error, warning, info, none"],
    [["segment"], "file"],
    [["--config", "borte.yaml"], '"borte.yaml"'],
    [["translate", "--quiet", "--verbose"], "--verbose"],
  ])("bitekst %j", async (args, told) => {
    const desk = makeDesk({ "seeds/god.txt": GOOD });
    const { code, stdout, stderr } = await runCli(args, { cwd: desk.root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(told);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("an unknown key of the config: did you mean, with file, line and column", async () => {
    const desk = makeDesk({
      "pipeline.config.yaml": "input: seeds\ncache:\n  reus: ice\n",
      "seeds/god.txt": GOOD,
    });
    const { code, stderr } = await runCli([], { cwd: desk.root });
    expect(code).toBe(2);
    expect(stderr).toContain("pipeline.config.yaml:3:3");
    expect(stderr).toContain('did you mean "reuse"');
  });

  test("a memory file that cannot be read stops the run before anything is paid for", async () => {
    const desk = makeDesk({ "seeds/god.txt": GOOD, "seeds/memory/brukket.tmx": "<tmx><body>" });
    const { code, stderr } = await runCli([], { cwd: desk.root });
    expect(code).toBe(2);
    expect(stderr).toContain('"seeds/memory/brukket.tmx"');
  });
});

describe("help", () => {
  test.each([
    ["--help"],
    ["translate", "--help"],
    ["plan", "--help"],
    ["segment", "--help"],
    ["help", "plan"],
  ])("bitekst %s %s", async (...args) => {
    const desk = makeDesk();
    const { code, stdout, stderr } = await runCli(args.filter(Boolean), { cwd: desk.root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Usage: bitekst");
    expect(stdout).toMatch(/Examples|Exit codes/);
    expect(desk.files()).toEqual([]);
  });

  test("--version prints the version alone", async () => {
    const { code, stdout } = await runCli(["--version"], { cwd: makeDesk().root });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
