import { expect, test, vi } from "vitest";
import type { PipelineError } from "../../src/model/pipeline-error.ts";
import { importCache } from "../../src/pipeline/cache/import-cache.ts";
import { importMemory } from "../../src/pipeline/import-memory.ts";
import { openStore } from "../../src/pipeline/open-kit.ts";
import { memoryFileEntries } from "../../src/readers/memory-file-entries.ts";
import { openReturns } from "../pipeline/apply/open-returns.ts";
import { makeDesk } from "../support/desk.ts";
import { openFakeDesk } from "../support/fake-desk.ts";
import { IS_LONG } from "./deepl/fault-seed.ts";
import { expectLine } from "./hostile/read-import.ts";

if (IS_LONG) vi.setConfig({ testTimeout: 900_000 });

/** More than a call of a function takes arguments. */
const MANY = IS_LONG ? 1_000_000 : 150_000;
const LETTERS = IS_LONG ? 100_000_000 : 2_000_000;
const TMX = (body: string) => `<tmx version="1.4"><header srclang="nb"/><body>${body}</body></tmx>`;
const TEXT = "Ferja går til Bodø. ".repeat(LETTERS / 20);

test(`${MANY} units that are no memory are told one by one`, () => {
  const desk = makeDesk({ "minne.tmx": TMX("<tu/>".repeat(MANY)) });
  const entries = memoryFileEntries(desk.root, { name: "minne.tmx", target: "en-GB" });
  expect([...entries]).toEqual([]);
  expect(entries.problems).toHaveLength(MANY);
});

test(`${MANY} units of a memory file that are none do not keep the others out`, async () => {
  const good = `<tu><tuv xml:lang="nb"><seg>Brua stenges</seg></tuv><tuv xml:lang="en"><seg>Closing</seg></tuv></tu>`;
  const { kit } = await openFakeDesk({ "seeds/memory/minne.tmx": TMX("<tu/>".repeat(MANY) + good) });
  const { problems } = await importMemory(kit);
  expect(problems).toHaveLength(MANY);
  const found = await kit.store.memory.find({ source: "nb", target: "en-GB" }, ["Brua stenges"]);
  expect(found.size).toBe(1);
});

test(`${MANY} lines that belong to no article are told, and change nothing`, async () => {
  const returns = await openReturns();
  const before = await returns.segments();
  const { units } = await returns.back("retur.tsv", "Noe annet\tSomething else\n".repeat(MANY));
  expect(units).toHaveLength(MANY);
  expect(new Set(units.map(({ kind }) => kind))).toEqual(new Set(["unmatched"]));
  expect(await returns.segments()).toEqual(before);
}, 60_000);

test.each([
  ["text", TEXT],
  ["text with a code", `<ph>a</ph>${TEXT}`],
])(`a memory of one ${LETTERS} characters long %s is taken`, async (_, text) => {
  const seg = `<seg>${text}</seg>`;
  const unit = `<tu><tuv xml:lang="nb">${seg}</tuv><tuv xml:lang="en">${seg}</tuv></tu>`;
  const { kit } = await openFakeDesk({ "seeds/memory/minne.tmx": TMX(unit) });
  expect((await importMemory(kit)).problems).toEqual([]);
});

/** Copied with each piece that is read it would be copied for half a minute. */
const LINE = 64_000_000;

test("a line of 64 MB in a cache is looked at once", async () => {
  const head = '{"format":"bitekst-cache","version":1}\n';
  const desk = makeDesk({
    "cache.jsonl": `${head}${"x".repeat(LINE)}\n`,
    "head.jsonl": "x".repeat(LINE),
  });
  const store = await openStore(desk.path("cache.sqlite"));
  const started = process.cpuUsage();
  const { unusable, problems } = await importCache(store.cache, desk.path("cache.jsonl"));
  expect({ unusable, problems }).toEqual({ unusable: 1, problems: [{ line: 2, message: "no JSON object" }] });
  expectLine(await importCache(store.cache, desk.path("head.jsonl")).catch((error: PipelineError) => error));
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
  await store.close();
});
