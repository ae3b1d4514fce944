import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { serialiseTmx } from "../../src/formats/tmx.ts";
import { type Desk, makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const BUS = "Bussen til Odda går ikke i dag.";
const BUS_ENGLISH = "The bus to Odda is not running today.";
const SNOW = "Det har snødd siden lørdag.";
const SNOW_ENGLISH = "It has been snowing since Saturday.";

function tmx(...pairs: readonly (readonly [string, string])[]): string {
  const languages = { source: "nb", target: "en-GB" };
  const entries = pairs.map(([source, target]) => ({ languages, source, target, state: "final" as const }));
  return serialiseTmx({ entries });
}

const GERMAN = tmx([BUS, BUS_ENGLISH]).replace(
  "  </body>",
  '    <tu>\n      <tuv xml:lang="de"><seg>Ja.</seg></tuv>\n      <tuv xml:lang="en"><seg>Yes.</seg></tuv>\n    </tu>\n  </body>',
);

function run(desk: Desk, ...args: string[]) {
  return runCli(args, { cwd: desk.root });
}

function hasStore(desk: Desk): boolean {
  return existsSync(desk.path(".bitekst"));
}

describe("memory import", () => {
  test("copies the file into the memory folder and counts; the next run takes it from there", async () => {
    const desk = makeDesk({
      "inn/byrå.tmx": tmx([BUS, BUS_ENGLISH], [SNOW, SNOW_ENGLISH]),
      "seeds/a.txt": `${BUS} ${SNOW}\n`,
    });
    const first = await run(desk, "memory", "import", "inn/byrå.tmx");
    expect(first).toEqual({
      code: 0,
      stderr: "",
      stdout:
        "inn/byrå.tmx: 2 units, 2 new, 0 known already, 0 problems\n  copied to seeds/memory/byrå.tmx\n",
    });
    expect(desk.read("seeds/memory/byrå.tmx")).toBe(desk.read("inn/byrå.tmx"));
    const again = await run(desk, "memory", "import", "inn/byrå.tmx");
    expect(again.stdout).toContain("2 units, 0 new, 2 known already");
    expect(again.stdout).toContain("seeds/memory/byrå.tmx holds the same already");
    expect((await run(desk)).code).toBe(0);
    expect(desk.read("output/a.txt.html")).toContain(SNOW_ENGLISH);
  });

  test("what memory has already is not copied a second time under another name", async () => {
    const desk = makeDesk({
      "seeds/memory/a.tmx": tmx([BUS, BUS_ENGLISH]),
      "inn/b.tmx": tmx([BUS, BUS_ENGLISH]),
    });
    const { code, stdout } = await run(desk, "memory", "import", "inn/b.tmx");
    expect(code).toBe(0);
    expect(stdout).toContain("not copied: memory would have nothing new from it");
    expect(desk.files("seeds")).toEqual(["memory/a.tmx"]);
  });

  test("another file of the name is not overwritten but with --force", async () => {
    const desk = makeDesk({
      "seeds/memory/a.tmx": tmx([BUS, BUS_ENGLISH]),
      "inn/a.tmx": tmx([SNOW, SNOW_ENGLISH]),
    });
    const refused = await run(desk, "memory", "import", "inn/a.tmx");
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('Cannot import "inn/a.tmx": seeds/memory/a.tmx is another file');
    expect(refused.stderr).toContain("--force");
    expect(desk.read("seeds/memory/a.tmx")).toContain(BUS);
    expect((await run(desk, "memory", "import", "inn/a.tmx", "--force")).code).toBe(0);
    expect(desk.read("seeds/memory/a.tmx")).toBe(desk.read("inn/a.tmx"));
  });

  test("what is no TMX is told with the command that reads other files", async () => {
    const desk = makeDesk({ "inn/a.xlf": '<xliff version="1.2"></xliff>\n' });
    const { code, stderr } = await run(desk, "memory", "import", "inn/a.xlf");
    expect(code).toBe(2);
    expect(stderr).toContain('Cannot read "inn/a.xlf": it begins with <xliff>');
    expect(stderr).toContain("bitekst apply");
    expect(stderr).not.toContain("memory.files");
  });

  test("problems are told by line and end with exit 1; the rest is imported", async () => {
    const desk = makeDesk({ "tysk.tmx": GERMAN });
    const { code, stdout, stderr } = await run(desk, "memory", "import", "tysk.tmx");
    const line = GERMAN.split("\n").indexOf("    <tu>") + 1;
    expect(code).toBe(1);
    expect(stderr).toBe(`tysk.tmx:${line}: no Norwegian text, only de, en\n`);
    expect(stdout).toContain("1 unit, 1 new, 0 known already, 1 problem");
    expect(desk.files("seeds")).toEqual(["memory/tysk.tmx"]);
  });

  test("--dry-run writes nothing at all", async () => {
    const desk = makeDesk({
      "a.tmx": tmx([BUS, BUS_ENGLISH]),
      "seeds/memory/b.tmx": tmx([SNOW, SNOW_ENGLISH]),
    });
    const { code, stdout } = await run(desk, "memory", "import", "a.tmx", "--dry-run", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      dryRun: true,
      files: [
        {
          file: "a.tmx",
          memoryFile: "seeds/memory/a.tmx",
          copied: true,
          units: 1,
          added: 1,
          same: 0,
          problems: [],
        },
      ],
    });
    expect(desk.files()).toEqual(["a.tmx", "seeds/memory/b.tmx"]);
    expect(hasStore(desk)).toBe(false);
  });

  test.each([
    [["borte.tmx"], 'Cannot read "borte.tmx": there is no such file'],
    [["god.tmx", "brukket.tmx"], '"brukket.tmx"'],
    [["god.tmx", "inn/god.tmx"], 'Cannot import "inn/god.tmx": it has the same name as god.tmx'],
    [[], "missing required argument 'files'"],
  ])("%j is refused before anything is written", async (files, told) => {
    const good = tmx([BUS, BUS_ENGLISH]);
    const desk = makeDesk({ "god.tmx": good, "inn/god.tmx": good, "brukket.tmx": "<tmx><body>" });
    const { code, stderr } = await run(desk, "memory", "import", ...files);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
    expect(desk.files()).toEqual(["brukket.tmx", "god.tmx", "inn/god.tmx"]);
  });
});

describe("memory export, search and stats", () => {
  const FILES = {
    "seeds/memory/b.tmx": tmx([SNOW, SNOW_ENGLISH]),
    "seeds/memory/a.tmx": tmx([BUS, BUS_ENGLISH]),
  };

  test("one sorted TMX on stdout or in a file, the same without and with a store", async () => {
    const desk = makeDesk({ ...FILES, "seeds/a.txt": `${BUS}\n` });
    const { code, stdout, stderr } = await run(desk, "memory", "export");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "2 units\n" });
    expect(stdout).toBe(tmx([BUS, BUS_ENGLISH], [SNOW, SNOW_ENGLISH]));
    expect(hasStore(desk)).toBe(false);
    await run(desk);
    await run(desk, "memory", "export", "ut/alt.tmx");
    expect(desk.read("ut/alt.tmx")).toBe(stdout);
    expect((await run(desk, "memory", "export", "-", "--from", "nn")).stderr).toBe("0 units\n");
  });

  test("search finds in either language, and what was put into the folder since the last run", async () => {
    const desk = makeDesk({ ...FILES, "seeds/a.txt": `${BUS}\n` });
    await run(desk);
    desk.write("seeds/memory/c.tmx", tmx(["Snøen laver ned.", "The snow is coming down."]));
    const { stdout, stderr } = await run(desk, "memory", "search", "SNOW", "--limit", "1");
    expect(stdout).toBe(`seeds/memory/b.tmx, final\n  nb: ${SNOW}\n  en-GB: ${SNOW_ENGLISH}\n`);
    expect(stderr).toBe("2 units found, 1 of them shown (--limit)\n");
    const json = JSON.parse(
      (await run(desk, "memory", "search", "snø", "--side", "source", "--json")).stdout,
    );
    expect(json).toMatchObject({
      words: ["snø"],
      total: 2,
      hits: [{ file: "seeds/memory/b.tmx", source: { text: SNOW, found: [[8, 11]] } }, { state: "final" }],
    });
  });

  test("stats count units and words by languages, state and file", async () => {
    const desk = makeDesk(FILES);
    const { stdout } = await run(desk, "memory", "stats", "--json");
    const count = { units: 2, sourceWords: 12, targetWords: 14 };
    expect(JSON.parse(stdout)).toEqual({
      ...count,
      files: [
        { file: "seeds/memory/a.tmx", units: 1, sourceWords: 7, targetWords: 8 },
        { file: "seeds/memory/b.tmx", units: 1, sourceWords: 5, targetWords: 6 },
      ],
      states: [{ state: "final", ...count }],
      languages: [{ source: "nb", target: "en-GB", ...count }],
    });
    expect((await run(desk, "memory", "stats")).stdout).toContain("all: 2 files");
  });

  test.each([
    [["export"], "0 units"],
    [["search", "ferje"], "Nothing found in memory"],
    [["stats"], "Memory is empty. Put .tmx files into it with bitekst memory import"],
  ])("memory %j in an empty folder: one line, and no store", async (args, told) => {
    const desk = makeDesk();
    const { code, stderr } = await run(desk, "memory", ...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${told}\n` });
    expect(hasStore(desk)).toBe(false);
  });

  test.each([
    [["serach", "ferje"], "Did you mean search?"],
    [["search"], "words"],
    [["search", "ferje", "--limit", "0"], "whole number of 1 or more"],
    [["search", "ferje", "--side", "left"], "source, target"],
    [["search", " "], 'Cannot search for "": it is no word'],
    [["export", "--json"], 'Cannot print "--json": stdout is for the TMX'],
    [[], "Usage: bitekst memory"],
  ])("memory %j is wrong usage", async (args, told) => {
    const { code, stdout, stderr } = await run(makeDesk(), "memory", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(told);
  });
});
