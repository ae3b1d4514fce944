import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { CachedAnswer } from "../../src/model/cached-answer.ts";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { openSqliteDriver } from "../../src/stores/sqlite-driver.ts";
import { cacheShelf } from "../../src/stores/sqlite-shelves/cache-shelf.ts";
import { openBehind, storeFolder } from "./store-folder.ts";

const folder = storeFolder();

function answers(count: number): CachedAnswer[] {
  return Array.from({ length: count }, (_, number) => ({
    key: `key-${number}`,
    context: "",
    languages: { source: "nb", target: "en-GB" },
    engine: "deepl",
    source: "Regjeringen la fram et nytt forslag om barnehager tirsdag.",
    target: "The government presented a new proposal on nurseries on Tuesday.",
    billedCharacters: 58,
    document: "seeds/a.txt",
    run: "run-1",
    asked: 1,
  }));
}

/** A store with some hundred pages of answers, closed again. */
async function filledStore(name: string): Promise<string> {
  const path = join(folder, name, "store.db");
  const store = await openSqliteStore(path);
  await store.cache.put(answers(1_000));
  await store.close();
  return path;
}

describe("a new store", () => {
  it("is made with its folders, in WAL mode, under our application id", async () => {
    const path = join(folder, "new", "deep", ".bitekst", "store.db");
    await (await openSqliteStore(path)).close();
    const driver = await openBehind(path);
    expect(
      driver.all("SELECT journal_mode, application_id FROM pragma_journal_mode, pragma_application_id"),
    ).toEqual([["wal", 0x62747874]]);
    driver.close();
  });

  it("has one whole file once it is closed", async () => {
    const path = await filledStore("whole");
    const copy = join(folder, "copy.db");
    writeFileSync(copy, readFileSync(path));
    const store = await openSqliteStore(copy);
    expect(await store.cache.count()).toBe(1_000);
    await store.close();
  });

  it.each([":memory:", "file:store.db?mode=memory"])("is a file even under the name %s", async (name) => {
    const cwd = vi.spyOn(process, "cwd").mockReturnValue(folder);
    const driver = await openSqliteDriver(name, { busyTimeout: 0 });
    cwd.mockRestore();
    driver.exec("CREATE TABLE one (a TEXT) STRICT");
    driver.close();
    expect(readFileSync(join(folder, name)).subarray(0, 6).toString()).toBe("SQLite");
  });
});

describe("a connection", () => {
  it("syncs every commit, keeps references whole and waits for others", async () => {
    // In WAL mode, where one binding would sync checkpoints alone.
    const driver = await openSqliteDriver(await filledStore("settings"), { busyTimeout: 1_234 });
    expect(driver.all("SELECT * FROM pragma_synchronous, pragma_foreign_keys, pragma_busy_timeout")).toEqual([
      [2, 1, 1_234],
    ]);
    driver.close();
  });

  it("tells when another program holds the store too long", async () => {
    const path = join(folder, "busy.db");
    const [holder, waiting] = [await openBehind(path), await openBehind(path)];
    holder.exec("BEGIN IMMEDIATE");
    await expect(cacheShelf(waiting).put(answers(1))).rejects.toMatchObject({
      code: "store-busy",
      message: `Cannot write to store "${path}": another program has held it too long`,
    });
    holder.exec("ROLLBACK");
    await cacheShelf(waiting).put(answers(1));
    expect(await cacheShelf(holder).count()).toBe(1);
    for (const driver of [holder, waiting]) driver.close();
  });

  it("tells when the disk is full, keeps what was stored and goes on when there is room", async () => {
    const driver = await openBehind(join(folder, "full.db"));
    const shelf = cacheShelf(driver);
    await shelf.put(answers(1));
    driver.exec("PRAGMA max_page_count = 1");
    await expect(shelf.put(answers(1_000))).rejects.toMatchObject({
      code: "store-unusable",
      message: expect.stringContaining('full.db": the disk is full'),
    });
    expect(await shelf.count()).toBe(1);
    driver.exec("PRAGMA max_page_count = 100000");
    await shelf.put(answers(1_000));
    expect(await shelf.count()).toBe(1_000);
    driver.close();
  });
});

describe("a file that is not a sound store", () => {
  it.each([
    ["text", (path: string) => writeFileSync(path, "Regjeringen la fram et nytt forslag. ".repeat(200))],
    ["garbage", (path: string) => writeFileSync(path, Buffer.alloc(8_192, 0xa7))],
  ])("is refused: %s", async (name, spoil) => {
    const path = join(folder, `${name}.db`);
    spoil(path);
    const before = readFileSync(path);
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: "store-unusable",
      message: `Cannot open store "${path}": it is not a store, or it is damaged`,
      advice: expect.stringContaining("Move the file away"),
    });
    expect(readFileSync(path)).toStrictEqual(before);
  });

  it("is left alone when it is another program's database", async () => {
    const path = join(folder, "other.db");
    const other = await openSqliteDriver(path, { busyTimeout: 0 });
    other.exec("CREATE TABLE bookmarks (url TEXT)");
    other.close();
    const before = readFileSync(path);
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: "store-unusable",
      message: `Cannot open store "${path}": it is another program's database`,
      advice: expect.stringContaining('"store" in pipeline.config.yaml'),
    });
    expect(readFileSync(path)).toStrictEqual(before);
  });

  it.each([
    ["a folder", () => folder],
    ["a file under a file", () => join(import.meta.filename, "store.db")],
  ])("is refused: %s", async (_, path) => {
    await expect(openSqliteStore(path())).rejects.toMatchObject({
      code: "store-unusable",
      message: `Cannot open store "${path()}": the file or its folder cannot be opened for writing`,
      advice:
        'Make the file and its folder writable, or name another file under "store" in pipeline.config.yaml',
    });
  });

  it("is an empty file: that becomes a store", async () => {
    const path = join(folder, "empty", "store.db");
    mkdirSync(join(folder, "empty"));
    writeFileSync(path, "");
    const store = await openSqliteStore(path);
    expect(await store.documents.names()).toStrictEqual([]);
    await store.close();
  });
});
