import { mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { serialiseTmx } from "../../src/formats/tmx.ts";
import type { MemoryEntry } from "../../src/model/memory-entry.ts";
import type { PipelineError } from "../../src/model/pipeline-error.ts";
import { findMemoryFiles } from "../../src/readers/find-memory-files.ts";
import { memoryFileEntries } from "../../src/readers/memory-file-entries.ts";
import { readMemoryFile } from "../../src/readers/read-memory-file.ts";
import { makeDesk } from "../support/desk.ts";

const CHECK = "Check the key memory.files in pipeline.config.yaml, and that the file can be read";

describe("findMemoryFiles", () => {
  test("TMX files of folders and by name, each once and by code unit", async () => {
    const desk = makeDesk({ "m/b.tmx": "", "m/a/c.TMX": "", "m/les.txt": "", "m/.d.tmx": "", "e.tmx": "" });
    expect(await findMemoryFiles(desk.root, ["m", "e.tmx", desk.path("m/b.tmx")])).toEqual([
      "e.tmx",
      "m/a/c.TMX",
      "m/b.tmx",
    ]);
  });

  test("a memory that is shared with other folders", async () => {
    const desk = makeDesk({ "felles/a.tmx": "", "rot/x.txt": "" });
    expect(await findMemoryFiles(desk.path("rot"), ["../felles"])).toEqual(["../felles/a.tmx"]);
  });

  test("a folder that is not there holds no memory yet", async () => {
    expect(await findMemoryFiles(makeDesk().root, ["seeds/memory"])).toEqual([]);
  });

  test.each([
    ["minne.tmx", 'Cannot read "minne.tmx": there is no such file', CHECK],
    [
      "les.txt",
      'Cannot use "les.txt" as memory: it is no TMX file',
      "Name files that end in .tmx, or folders of them, in the key memory.files of pipeline.config.yaml",
    ],
  ])("%s: %s", async (path, message, advice) => {
    const desk = makeDesk({ "les.txt": "" });
    const error = await findMemoryFiles(desk.root, [path]).catch((cause: PipelineError) => cause);
    expect(error).toMatchObject({ code: "memory-file", message, advice });
  });
});

const entry = (at: number): MemoryEntry => ({
  languages: { source: "nb", target: "en-GB" },
  source: `Ferje ${at} går fra Værøy klokka 9.`,
  target: `Ferry ${at} leaves Værøy at 9 a.m.`,
  state: "final",
});

const BROKEN = [
  ["borte.tmx", 'Cannot read "borte.tmx": there is no such file', CHECK],
  ["mappe.tmx", 'Cannot read "mappe.tmx": it is a folder', CHECK],
  [
    "brukket.tmx",
    'Cannot read "brukket.tmx": broken XML at line 1, column 11 (unclosed tag: body)',
    "Put the file right, or take it out of the folders that memory.files in pipeline.config.yaml names",
  ],
] as const;

describe("readMemoryFile", () => {
  test("reads a file that is larger than what is read at a time", async () => {
    const entries = Array.from({ length: 2000 }, (_, at) => entry(at));
    const desk = makeDesk({ "m/a.tmx": serialiseTmx({ entries }) });
    expect(await readMemoryFile(desk.root, { name: "m/a.tmx", target: "en-GB" })).toEqual({
      entries,
      problems: [],
    });
  });

  test.each(BROKEN)("%s: %s", async (name, message, advice) => {
    const desk = makeDesk({ "brukket.tmx": "<tmx><body>" });
    mkdirSync(desk.path("mappe.tmx"));
    const error = await readMemoryFile(desk.root, { name, target: "en-GB" }).catch(
      (cause: PipelineError) => cause,
    );
    expect(error).toMatchObject({ code: "memory-file", message, advice });
  });
});

describe("memoryFileEntries", () => {
  const choice = { name: "m/a.tmx", target: "en-GB" };
  const units = Array.from({ length: 2000 }, (_, at) => entry(at));
  const french = { ...entry(7), languages: { source: "nb", target: "fr" } };

  test("all of a file that is larger than what is read at a time, as often as it is gone through", async () => {
    const desk = makeDesk({ "m/a.tmx": serialiseTmx({ entries: [...units, french] }) });
    const read = await readMemoryFile(desk.root, choice);
    const entries = memoryFileEntries(desk.root, choice);
    for (const _time of ["first", "second"]) {
      expect([...entries]).toEqual(read.entries);
      expect(entries.problems).toEqual(read.problems);
    }
    expect(read.problems).toHaveLength(1);
  });

  test("tells entries before the file is read to its end", () => {
    const desk = makeDesk({ "m/a.tmx": `${serialiseTmx({ entries: units })}<tmx>` });
    const [first] = memoryFileEntries(desk.root, choice);
    expect(first).toEqual(entry(0));
  });

  test.each(BROKEN)("%s: %s", (name, message, advice) => {
    const desk = makeDesk({ "brukket.tmx": "<tmx><body>" });
    mkdirSync(desk.path("mappe.tmx"));
    expect(() => [...memoryFileEntries(desk.root, { name, target: "en-GB" })]).toThrow(
      expect.objectContaining({ code: "memory-file", message, advice }),
    );
  });
});
