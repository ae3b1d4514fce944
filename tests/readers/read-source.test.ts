import { execFileSync } from "node:child_process";
import { mkdirSync, truncateSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PipelineError } from "../../src/model/pipeline-error.ts";
import type { Reader } from "../../src/ports/reader.ts";
import { readSource } from "../../src/readers/read-source.ts";
import { readTrouble } from "../../src/readers/read-trouble.ts";
import { makeDesk } from "../support/desk.ts";

describe("readSource", () => {
  test("reads a document below the root", async () => {
    const desk = makeDesk({ "s/a.TXT": "\ufeffFerja går ikkje.\r\n" });
    expect(await readSource(desk.root, "s/a.TXT")).toEqual({
      name: "s/a.TXT",
      format: "text",
      text: "Ferja går ikkje.\r\n",
      encoding: "utf-8",
    });
  });

  test("reads a document from the place it was found in", async () => {
    const desk = makeDesk({ "a.txt": "Ferja går ikkje." });
    const { name, text } = await readSource("/borte", "sak~1234/a.txt", { path: desk.path("a.txt") });
    expect({ name, text }).toEqual({ name: "sak~1234/a.txt", text: "Ferja går ikkje." });
  });

  test("takes the first reader that knows the ending", async () => {
    const desk = makeDesk({ "a.nyhet": "Ferja" });
    const reader: Reader = {
      format: "text",
      extensions: [".nyhet"],
      read: async ({ name, bytes }) => ({ name, format: "text", text: `${bytes.length}`, encoding: "utf-8" }),
    };
    expect((await readSource(desk.root, "a.nyhet", { readers: [reader] })).text).toBe("5");
  });

  test.each([
    [
      "borte.txt",
      "document-missing",
      "there is no such file",
      "Check the spelling, or the key input in pipeline.config.yaml",
    ],
    ["b\ufffd.txt", "document-unreadable", "its name is not in UTF-8", "Rename it and run bitekst again"],
    [
      "mappe",
      "document-is-folder",
      "it is a folder",
      "Name a file in it, or have the whole folder translated with bitekst translate",
    ],
    [
      "a.pdf",
      "document-unreadable",
      "its ending is not known",
      "Give bitekst files that end in .txt, .html, .htm, .xhtml, .md, .markdown, .docx",
    ],
    [
      "ror.txt",
      "document-unreadable",
      "it is a pipe or a device",
      "Save the article in a file and run bitekst on that",
    ],
    [
      "stor.txt",
      "document-unreadable",
      "it is larger than 512 MiB",
      "Split it into files of an article each and run bitekst on their folder",
    ],
    [
      "linje\n.txt",
      "document-missing",
      "there is no such file",
      "Check the spelling, or the key input in pipeline.config.yaml",
    ],
  ])("%j: %s", async (name, code, state, advice) => {
    const desk = makeDesk({ "a.pdf": "x", "stor.txt": "" });
    mkdirSync(desk.path("mappe"));
    execFileSync("mkfifo", [desk.path("ror.txt")]);
    truncateSync(desk.path("stor.txt"), 600 * 1024 * 1024);
    const error = await readSource(desk.root, name).catch((cause: PipelineError) => cause);
    expect(error).toMatchObject({ code, message: `Cannot read ${JSON.stringify(name)}: ${state}`, advice });
  });
});

describe("what the disk says", () => {
  const CHMOD = "Give yourself the right to read it, for instance with chmod u+r";
  test.each([
    [
      "ENOENT",
      "document-missing",
      "there is no such file",
      "Check the spelling, or the key input in pipeline.config.yaml",
    ],
    [
      "EISDIR",
      "document-is-folder",
      "it is a folder",
      "Name a file in it, or have the whole folder translated with bitekst translate",
    ],
    ["EACCES", "document-unreadable", "you may not read it", CHMOD],
    ["EPERM", "document-unreadable", "you may not read it", CHMOD],
    [
      "EMFILE",
      "document-unreadable",
      "too many files are open",
      "Allow more with ulimit -n and run bitekst again",
    ],
    [
      "EIO",
      "document-unreadable",
      "the disk reports an error",
      "Copy it to another disk and run bitekst again",
    ],
    ["ESTALE", "document-unreadable", "the system says ESTALE", "Check the file, then run bitekst again"],
  ])("%s", (code, ours, state, advice) => {
    const cause = Object.assign(new Error(code), { code });
    expect(readTrouble("s/a.txt", cause)).toMatchObject({
      code: ours,
      message: `Cannot read "s/a.txt": ${state}`,
      advice,
      cause,
    });
  });

  test("a bug is no word of the disk's", () => {
    expect(() => readTrouble("s/a.txt", new TypeError("x is not a function"))).toThrow("x is not a function");
  });
});
