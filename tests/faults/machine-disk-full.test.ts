import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, it, vi } from "vitest";
import { loadConfig } from "../../src/config/load-config.ts";
import { closeKit, openKit, openStore } from "../../src/pipeline/open-kit.ts";
import { runBatch } from "../../src/pipeline/run-batch.ts";
import { loadSqliteBinding } from "../../src/stores/sqlite-binding.ts";
import type { OpenFile } from "../../src/writers/disk.ts";
import { quickDisk } from "../../src/writers/quick-disk.ts";
import { type DeeplDesk, makeDeeplDesk } from "../support/deepl-desk.ts";

vi.mock("../../src/stores/sqlite-binding.ts", { spy: true });
const openReally = quickDisk.open;
const { DatabaseSync } = await loadSqliteBinding();

/** Pages of 4 kB that the store may have. */
const disk = { pages: 1_000_000 };

class SmallDisk extends DatabaseSync {
  override exec(sql: string): void {
    super.exec(sql);
    if (sql.startsWith("BEGIN")) super.exec(`PRAGMA max_page_count = ${disk.pages}`);
  }
}

const ARTICLES = Object.fromEntries(
  Array.from({ length: 30 }, (_, number) => [
    `seeds/${number}.txt`,
    Array.from(
      { length: 8 },
      (_, line) => `Bussen nummer ${number} fra Odda hadde ${line} reisende.\n\n`,
    ).join(""),
  ]),
);
const DISTINCT = 30 * 8;
/** Two requests of 50 texts: the next is on its way while the answers of one are being stored. */
const UNDER_WAY = 2 * 50;
const CONFIG = "deepl:\n  concurrency: 1\n  retryDelay: 0\n  context: none\nformats: [md]\n";

async function runHere(desk: DeeplDesk) {
  const { env, root } = desk;
  const kit = await openKit(await loadConfig({ cwd: root, env, readFile: (path) => readFile(path, "utf8") }));
  try {
    return await runBatch(kit, { paths: [], cwd: root });
  } finally {
    await closeKit(kit);
  }
}

describe("the store's disk is full", () => {
  it.each([
    ["at answers", 4],
    ["at documents", 20],
  ])(
    "%s: nothing more is sent, what was stored is kept, and what was under way is paid again",
    async (_, more) => {
      vi.mocked(loadSqliteBinding).mockResolvedValue({ DatabaseSync: SmallDisk });
      const desk = await makeDeeplDesk(ARTICLES, { config: CONFIG });
      await (await openStore(desk.path(".bitekst/store.sqlite"))).close();
      disk.pages = statSync(desk.path(".bitekst/store.sqlite")).size / 4096 + more;

      await expect(runHere(desk)).rejects.toMatchObject({
        code: "store-unusable",
        message: expect.stringMatching(/^Cannot write to store ".+store\.sqlite": the disk is full$/u),
        advice: "Free some space on the disk and run again: everything stored before is kept",
      });
      const billed = desk.server.billedTexts.length;
      const kept = await countAnswers(desk);
      expect([billed - kept <= UNDER_WAY, more < 20 ? billed < DISTINCT : kept === DISTINCT]).toStrictEqual([
        true,
        true,
      ]);

      disk.pages = 1_000_000;
      const { documents } = await runHere(desk);
      expect(documents.map(({ state }) => state)).toStrictEqual(documents.map(() => "complete"));
      expect(desk.server.billedTexts).toHaveLength(DISTINCT + (billed - kept));
      expect(desk.files("output")).toHaveLength(Object.keys(ARTICLES).length + 1);
    },
  );
});

class DiskWithoutRoomAtTheEnd extends DatabaseSync {
  override exec(sql: string): void {
    if (sql.includes("wal_checkpoint"))
      throw Object.assign(new Error("database or disk is full"), { code: "ERR_SQLITE_ERROR", errcode: 13 });
    super.exec(sql);
  }
}

it("the store's disk is full when it is closed: all stays in its log", async () => {
  vi.mocked(loadSqliteBinding).mockResolvedValue({ DatabaseSync: DiskWithoutRoomAtTheEnd });
  const desk = await makeDeeplDesk(ARTICLES, { config: CONFIG });
  const { documents } = await runHere(desk);
  expect(documents.map(({ state }) => state)).toStrictEqual(documents.map(() => "complete"));
  vi.mocked(loadSqliteBinding).mockResolvedValue({ DatabaseSync });
  expect(await countAnswers(desk)).toBe(DISTINCT);
});

async function countAnswers(desk: DeeplDesk): Promise<number> {
  const store = await openStore(desk.path(".bitekst/store.sqlite"));
  const [count, { problems }] = [await store.cache.count(), await store.check()];
  await store.close();
  expect(problems).toStrictEqual([]);
  return count;
}

/** Files that are larger get half of themselves onto the disk. */
const room = { bytes: 20_000 };

async function openOnSmallDisk(...[path, flags]: Parameters<typeof openReally>): Promise<OpenFile> {
  const file = await openReally(path, flags);
  const writeFile = async (bytes: Uint8Array) => {
    await file.writeFile(bytes.length > room.bytes ? bytes.subarray(0, bytes.length / 2) : bytes);
    if (bytes.length > room.bytes) throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
  };
  return { writeFile, sync: () => file.sync(), close: () => file.close() };
}

it("the outputs' disk has no room for one: it alone fails, nothing is left of it, and it is paid for once", async () => {
  const long = Array.from({ length: 60 }, (_, line) => `Ferja til Voss hadde ${line} reisende.\n\n`);
  const articles = { "seeds/kort.txt": "Det har snødd i fjellet.\n", "seeds/lang.txt": long.join("") };
  const desk = await makeDeeplDesk(articles, { config: "formats: [html]\n" });
  vi.spyOn(quickDisk, "open").mockImplementation(openOnSmallDisk);
  const { documents } = await runHere(desk);
  expect(documents.map(({ state, error }) => [state, error?.message.replace(desk.root, "")])).toStrictEqual([
    ["complete", undefined],
    ["failed", 'Cannot write "/output/lang.txt.html": the disk is full'],
  ]);
  expect(readdirSync(desk.path("output")).sort()).toStrictEqual(["index.html", "kort.txt.html"]);
  const paid = desk.server.billedTexts.length;

  room.bytes = Number.POSITIVE_INFINITY;
  const again = await runHere(desk);
  expect(again.documents.map(({ state }) => state)).toStrictEqual(["complete", "complete"]);
  expect([desk.files("output"), desk.server.billedTexts.length]).toStrictEqual([
    ["index.html", "kort.txt.html", "lang.txt.html"],
    paid,
  ]);
});
