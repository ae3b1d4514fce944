import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CachedAnswer } from "../../../src/model/cached-answer.ts";
import { exportCache } from "../../../src/pipeline/cache/export-cache.ts";
import { importCache } from "../../../src/pipeline/cache/import-cache.ts";
import { openStore } from "../../../src/pipeline/open-kit.ts";
import type { Store } from "../../../src/ports/store.ts";
import { type Desk, makeDesk } from "../../support/desk.ts";

function answer(
  source: string,
  { target = `EN ${source}`, ...more }: Partial<CachedAnswer> = {},
): CachedAnswer {
  const languages = { source: "nb", target: "en-GB" } as const;
  const paid = { billedCharacters: source.length, asked: 1, document: "seeds/a.txt", run: "r1" };
  return { key: `k-${source}`, context: "c", engine: "deepl", languages, source, target, ...paid, ...more };
}

const FERRY = answer("Fergen går.");
const QUAY = answer("Naboene venter på kaia.");
const SCHOOL = answer("Skolen åpner.");

/** What a machine with these answers exports. */
async function exported(desk: Desk, name: string, answers: readonly CachedAnswer[]): Promise<string> {
  const store = await openStore(desk.path(`${name}.sqlite`));
  await store.cache.put(answers);
  return exportOf(store);
}

async function exportOf(store: Store): Promise<string> {
  const lines: string[] = [];
  const folder = { store } as unknown as Parameters<typeof exportCache>[0];
  for await (const line of exportCache(folder, { answers: 0, quarantine: 0 })) lines.push(line);
  await store.close();
  return lines.join("");
}

async function merged(desk: Desk, name: string, texts: readonly string[]): Promise<string> {
  const store = await openStore(desk.path(`${name}.sqlite`));
  for (const [at, text] of texts.entries()) {
    writeFileSync(desk.path(`${name}-${at}.jsonl`), text);
    expect((await importCache(store.cache, desk.path(`${name}-${at}.jsonl`))).problems).toEqual([]);
  }
  return exportOf(store);
}

test("exports of two machines come to the same, whichever is first, or one behind the other in one file", async () => {
  const desk = makeDesk();
  const one = await exported(desk, "one", [FERRY, QUAY]);
  const other = await exported(desk, "other", [SCHOOL, FERRY]);
  const both = await merged(desk, "a", [one, other]);
  expect(both.trim().split("\n")).toHaveLength(4);
  expect(await merged(desk, "b", [other, one])).toBe(both);
  expect(await merged(desk, "c", [one + other])).toBe(both);
  expect(await merged(desk, "d", [both, one, both])).toBe(both);
});

test("a good answer goes before one in quarantine, from wherever it comes", async () => {
  const desk = makeDesk();
  const doubtful = await exported(desk, "one", [answer(FERRY.source, { target: "", doubt: "empty" })]);
  const good = await exported(desk, "other", [FERRY]);
  expect(await merged(desk, "a", [doubtful, good])).toBe(good);
  expect(await merged(desk, "b", [good, doubtful])).toBe(good);
  expect(await merged(desk, "c", [doubtful + good])).toBe(good);
});
