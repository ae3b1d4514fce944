import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { fromCacheLine } from "../../src/formats/cache-lines.ts";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { parseGlossary } from "../../src/readers/glossary/parse-glossary.ts";
import { readTmx } from "../../src/readers/read-tmx.ts";
import { FAULT_SEED, IS_LONG } from "./deepl/fault-seed.ts";
import { IMPORT_CORPUS } from "./hostile/import-corpus.ts";
import { anyBytes, mutationOf } from "./hostile/mutations.ts";
import { expectLine, readImport } from "./hostile/read-import.ts";

if (IS_LONG) vi.setConfig({ testTimeout: 900_000 });

const runs = (count: number) => ({
  seed: FAULT_SEED,
  numRuns: IS_LONG ? count * 100 : count,
  endOnFailure: true,
});

test("the corpus is read", async () => {
  for (const [name, bytes] of IMPORT_CORPUS)
    expect([name, await readImport(name, bytes)]).not.toContainEqual(expect.any(PipelineError));
});

test.each(IMPORT_CORPUS)(
  `%s with bytes changed is read or refused: seed ${FAULT_SEED}`,
  async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(mutationOf([bytes]), async (changed) => {
        await readImport(name, changed);
      }),
      runs(100),
    );
  },
);

test.each(IMPORT_CORPUS)("%s cut anywhere is read or refused", async (name, bytes) => {
  for (let end = 0; end < bytes.length; end += IS_LONG ? 1 : 9)
    await readImport(name, bytes.subarray(0, end));
});

test(`any bytes under any ending are read or refused: seed ${FAULT_SEED}`, async () => {
  const names = IMPORT_CORPUS.map(([name]) => name);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), anyBytes, async (name, bytes) => {
      await readImport(name, bytes);
    }),
    runs(400),
  );
});

test(`a memory file with bytes changed is read or refused, whatever the pieces: seed ${FAULT_SEED}`, () => {
  const files = IMPORT_CORPUS.filter(([name]) => name.endsWith(".tmx")).map(([, bytes]) => bytes);
  fc.assert(
    fc.property(mutationOf(files), (bytes) => {
      try {
        const { entries } = readTmx(bytes, { name: "minne.tmx", target: "en-GB" });
        for (const { source, target } of entries)
          expect([source, target]).toEqual([expect.any(String), expect.any(String)]);
      } catch (error) {
        expect(expectLine(error).code).toBe("memory-file");
      }
    }),
    runs(300),
  );
});

test.each([
  ["many languages", '<tuv xml:lang="de"><seg>a</seg></tuv>'.repeat(10_000)],
  ["a language of many letters", `<tuv xml:lang="${"d".repeat(10_000)}"><seg>a</seg></tuv>`],
  [
    "a language of several lines",
    '<tuv xml:lang="de&#10;Cannot go on: alt er borte&#13;"><seg>a</seg></tuv>',
  ],
])("a unit with %s is told in one short line", (_, variants) => {
  const file = `<tmx version="1.4"><header srclang="nb"/><body><tu>${variants}</tu></body></tmx>`;
  const { problems } = readTmx(file, { name: "minne.tmx", target: "en-GB" });
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^no Norwegian text, only .{2,150}$/),
  ]);
});

test(`a glossary of any text is read, what is wrong with it told by line: seed ${FAULT_SEED}`, () => {
  const signs = fc.constantFrom(
    ",",
    ";",
    "\t",
    '"',
    '""',
    "\n",
    "\r",
    "#",
    "sep=;\n",
    "source",
    "target",
    "forbidden",
    "|",
    "\ud800",
    "\ufffe",
    "\u202e",
    "__proto__",
    "constructor",
    "Brua",
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      const { glossary, problems } = parseGlossary("glossary.csv", text);
      const lines = text.split(/\r\n?|\n/).length;
      for (const { line } of [...glossary.terms, ...problems]) expect(line >= 1 && line <= lines).toBe(true);
      for (const { message } of problems) expect(message).toMatch(/^[^\n]{5,400}$/);
    }),
    runs(500),
  );
});

test(`a line of a cache is an answer whole or a problem: seed ${FAULT_SEED}`, () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>("", "a", 1, -1, 1e308, "toString", "cut"),
  );
  const keys = [
    "key",
    "context",
    "engine",
    "languages",
    "source",
    "target",
    "billedCharacters",
    "asked",
    "doubt",
    "document",
    "run",
    "pivot",
    "__proto__",
    "constructor",
  ];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 14 }), (fields) => {
      const line = `{${fields.map(([key, content]) => `${JSON.stringify(key)}:${JSON.stringify(content)}`).join(",")}}`;
      const read = fromCacheLine(line);
      if (read.kind === "answer") expect(typeof read.answer.source).toBe("string");
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    }),
    runs(300),
  );
});
