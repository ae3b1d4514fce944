import { join } from "node:path";
import { expect, it } from "vitest";
import type { StoredDocument } from "../../src/model/stored-document.ts";
import type { TranslationUnit } from "../../src/model/translation-unit.ts";
import type { SqliteDriver } from "../../src/stores/sqlite-driver.ts";
import { documentShelf } from "../../src/stores/sqlite-shelves/document-shelf.ts";
import { openBehind, storeFolder } from "./store-folder.ts";

const folder = storeFolder();

function unit(id: string, source: string, start: number): TranslationUnit {
  const segment = { id, source, start, end: start + source.length, codes: [] };
  return { segment, target: `English of ${source}`, state: "translated", origin: "engine:deepl" };
}

function story(units: readonly TranslationUnit[], text = "Regnet kom. Elva steg."): StoredDocument {
  const block = { id: "b1", kind: "paragraph", start: 0, end: text.length, units } as const;
  const languages = { source: "nb", target: "en-GB" };
  return {
    document: { name: "seeds/flom.txt", format: "text", languages, blocks: [block], findings: [] },
    text,
    nextSegment: 3,
    answers: {},
  };
}

const RAIN = unit("s1", "Regnet kom.", 0);
const RIVER = unit("s2", "Elva steg.", 12);

/** Rows that a save changed, its own bookkeeping included. */
async function changesOf(driver: SqliteDriver, stored: StoredDocument): Promise<number> {
  const count = (): number => driver.all<[number]>("SELECT total_changes()")[0]?.[0] ?? 0;
  const before = count();
  await documentShelf(driver).save([stored]);
  return count() - before;
}

function rows(driver: SqliteDriver): unknown[] {
  return driver.all("SELECT segment, id, revision FROM unit ORDER BY segment");
}

async function load(driver: SqliteDriver): Promise<StoredDocument | undefined> {
  return (await documentShelf(driver).load(["seeds/flom.txt"])).get("seeds/flom.txt");
}

it("writes nothing for a document that did not change", async () => {
  const driver = await openBehind(join(folder, "same.db"));
  expect(await changesOf(driver, story([RAIN, RIVER]))).toBeGreaterThan(0);
  expect(await changesOf(driver, story([RAIN, RIVER]))).toBe(0);
  driver.close();
});

it("keeps a unit's row as long as its segment lives, and counts changes of content, not of place", async () => {
  const driver = await openBehind(join(folder, "rows.db"));
  await documentShelf(driver).save([story([RAIN, RIVER])]);
  expect(rows(driver)).toStrictEqual([
    ["s1", 1, 1],
    ["s2", 2, 1],
  ]);
  const moved = { ...RIVER, segment: { ...RIVER.segment, start: 0, end: 10 } };
  const edited = { ...RAIN, target: "It rained.", state: "final", origin: "human" } as const;
  await documentShelf(driver).save([story([moved, edited])]);
  expect(rows(driver)).toStrictEqual([
    ["s1", 1, 2],
    ["s2", 2, 1],
  ]);
  await documentShelf(driver).save([story([unit("s3", "Nytt.", 0), moved])]);
  expect(rows(driver)).toStrictEqual([
    ["s2", 2, 1],
    ["s3", expect.any(Number), 1],
  ]);
  driver.close();
});

it.each([
  ["target", { target: "Rain came." }],
  ["state", { state: "reviewed" }],
  ["origin", { origin: "memory" }],
] as const)("counts a change of %s", async (name, change) => {
  const driver = await openBehind(join(folder, `${name}.db`));
  await documentShelf(driver).save([story([RAIN, RIVER])]);
  await documentShelf(driver).save([story([{ ...RAIN, ...change }, RIVER])]);
  expect(rows(driver)).toStrictEqual([
    ["s1", 1, 2],
    ["s2", 2, 1],
  ]);
  expect(await load(driver)).toStrictEqual(story([{ ...RAIN, ...change }, RIVER]));
  driver.close();
});

it("sees a unit that was changed alone since the last save", async () => {
  const driver = await openBehind(join(folder, "alone.db"));
  const saved = story([RAIN, RIVER]);
  await documentShelf(driver).save([saved]);
  driver.run("UPDATE unit SET target = ? WHERE segment = 's1'", ["It rained."]);
  expect(await load(driver)).toStrictEqual(story([{ ...RAIN, target: "It rained." }, RIVER]));
  await documentShelf(driver).save([saved]);
  expect(await load(driver)).toStrictEqual(saved);
  driver.close();
});

it("takes an answer's reference for a change of its own", async () => {
  const driver = await openBehind(join(folder, "answer.db"));
  await documentShelf(driver).save([story([RAIN, RIVER])]);
  const answered = { ...story([RAIN, RIVER]), answers: { s2: { key: "k", context: "" } } };
  await documentShelf(driver).save([answered]);
  expect(await load(driver)).toStrictEqual(answered);
  expect(rows(driver)).toStrictEqual([
    ["s1", 1, 1],
    ["s2", 2, 1],
  ]);
  driver.close();
});

it("takes another language of a segment over, which is no change of its content", async () => {
  const driver = await openBehind(join(folder, "language.db"));
  await documentShelf(driver).save([story([RAIN, RIVER])]);
  const foreign = story([RAIN, { ...RIVER, segment: { ...RIVER.segment, language: "nn" } }]);
  for (const version of [foreign, story([RAIN, RIVER]), foreign]) {
    await documentShelf(driver).save([version]);
    expect(await load(driver)).toStrictEqual(version);
  }
  expect(rows(driver)).toStrictEqual([
    ["s1", 1, 1],
    ["s2", 2, 1],
  ]);
  driver.close();
});

it("keeps the row of a segment under whatever id", async () => {
  const driver = await openBehind(join(folder, "odd.db"));
  const odd = unit("s\0\u001B", "Regnet kom.", 0);
  await documentShelf(driver).save([story([odd])]);
  await documentShelf(driver).save([story([{ ...odd, target: "It rained." }])]);
  expect(rows(driver)).toStrictEqual([[odd.segment.id, 1, 2]]);
  driver.close();
});

it("knows the names of more documents than are read at a time, by code unit", async () => {
  const driver = await openBehind(join(folder, "many.db"));
  const numbered = Array.from({ length: 2000 }, (_, at) => `seeds/${at}\u001b.txt`);
  const names = ["seeds/\u{1f6a2}.txt", "seeds/\ufb01.txt", ...numbered];
  const empty = story([]);
  await documentShelf(driver).save(
    names.map((name) => ({ ...empty, document: { ...empty.document, name } })),
  );
  expect(await documentShelf(driver).names()).toStrictEqual(names.sort());
  driver.close();
});
