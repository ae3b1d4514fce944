import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StoreMending } from "../../src/ports/store-mending.ts";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { openSqliteDriver } from "../../src/stores/sqlite-driver.ts";
import { buildChild, startChild } from "../stores/start-child.ts";
import { storeFolder } from "../stores/store-folder.ts";
import { answersNamed, FILLED, fillStore } from "./machine/filled-store.ts";

const PAGE = 4096;
const folder = storeFolder();

async function filled(name: string, place = ".bitekst"): Promise<string> {
  const path = join(folder, name, place, "store.sqlite");
  await fillStore(path);
  return path;
}

function spoil(path: string, from: number, to: number): Buffer {
  const bytes = readFileSync(path).fill(0xa7, from, to);
  writeFileSync(path, bytes);
  return Buffer.from(bytes);
}

async function open(path: string) {
  const mended: StoreMending[] = [];
  const store = await openSqliteStore(path, { onMended: (mending) => mended.push(mending) });
  return { store, mended };
}

function besides(path: string): string[] {
  return readdirSync(dirname(path)).filter(
    (name) => !/^store\.sqlite(-wal|-shm|\.lock|\.mending)?$/u.test(name),
  );
}

describe("what only the log has", () => {
  it.each([
    ["pages are damaged", (path: string) => spoil(path, 30 * PAGE, 100 * PAGE)],
    ["the file is empty", (path: string) => writeFileSync(path, "")],
  ])("is recovered, and the log stays beside the damaged file, when %s", async (name, damage) => {
    const open = await filled(name);
    const writer = await openSqliteStore(open);
    await writer.cache.put(answersNamed("ny", 50));
    const path = join(folder, name, "left", ".bitekst", "store.sqlite");
    mkdirSync(dirname(path), { recursive: true });
    for (const part of ["", "-wal"]) cpSync(open + part, path + part);
    await writer.close();
    damage(path);
    const log = readFileSync(`${path}-wal`);
    const mended: StoreMending[] = [];
    const store = await openSqliteStore(path, { onMended: (mending) => mended.push(mending) });
    const keys = answersNamed("ny", 50).map(({ key }) => key);
    await store.cache.find(answersNamed("svar", FILLED.answers).map(({ key }) => key));
    expect((await store.cache.find(keys)).size).toBeGreaterThan(0);
    await store.close();
    expect(readFileSync(`${mended[0]?.aside}-wal`).equals(log)).toBe(true);
  });
});

describe("is left where it is", () => {
  it.each([
    ["another program's damaged database", "bookmarks", "the file is damaged", spoilBody],
    ["a newer bitekst's damaged store", ".bitekst", "the file is damaged", makeNewer],
    ["a file that nothing says to be ours", "texts", "it is not a store, or it is damaged", makeNoise],
  ])("%s", async (name, place, state, damage) => {
    const path = await filled(name, place);
    const before = damage(path);
    const opened = openSqliteStore(path).then((store) => store.cache.find(["svar-00001"]));
    await expect(opened).rejects.toMatchObject({ code: "store-unusable" });
    await expect(opened).rejects.toThrow(state);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(besides(path)).toStrictEqual([]);
  });

  function spoilBody(path: string): Buffer {
    const bytes = readFileSync(path);
    bytes.writeUInt32BE(0x1234, 68);
    writeFileSync(path, bytes);
    return spoil(path, 100, PAGE);
  }

  function makeNewer(path: string): Buffer {
    const bytes = readFileSync(path);
    bytes.writeUInt32BE(99, 60);
    writeFileSync(path, bytes);
    return spoil(path, 100, PAGE);
  }

  function makeNoise(path: string): Buffer {
    rmSync(`${path}.lock`, { force: true });
    return spoil(path, 0, 100 * PAGE);
  }
});

it("others that have the store open go on in the new file", async () => {
  const path = await filled("others");
  const other = await open(path);
  await other.store.cache.find(["svar-00001"]);
  spoil(path, 0, PAGE);
  const mending = await open(path);
  await other.store.cache.put(answersNamed("ny", 5));
  expect(await mending.store.cache.count()).toBe(FILLED.answers + 5);
  expect(other.mended).toHaveLength(0);
  for (const { store } of [other, mending]) await store.close();
});

it("a mending that was stopped between two names is ended by the next to open the store", async () => {
  const path = await filled("stopped");
  const whole = readFileSync(path);
  cpSync(path, `${path}.mended`);
  renameSync(path, `${path}.gone`);
  const { store } = await open(path);
  expect(await store.cache.count()).toBe(FILLED.answers);
  await store.close();
  spoil(path, 0, PAGE);
  writeFileSync(`${path}.mended`, whole);
  const again = await open(path);
  expect(await again.store.cache.count()).toBe(FILLED.answers);
  await again.store.close();
  expect(existsSync(`${path}.mended`)).toBe(false);
  expect(besides(path).filter((name) => name.includes(".damaged-"))).toHaveLength(1);
});

describe("several processes that meet the damage at once", () => {
  let built: Awaited<ReturnType<typeof buildChild>>;
  beforeAll(async () => {
    built = await buildChild();
  });
  afterAll(() => rmSync(built.folder, { recursive: true }));

  it("set it aside once, and all work in the new store", async () => {
    const path = await filled("several");
    spoil(path, 0, PAGE);
    const names = ["en", "to", "tre"];
    const children = names.map((name) => startChild(built.program, ["put", path, name]));
    const ends = await Promise.all(children.map(({ ended }) => ended));
    expect(ends.map(({ code, stderr }) => [code, stderr])).toStrictEqual(names.map(() => [0, ""]));
    expect(besides(path)).toHaveLength(1);
    const driver = await openSqliteDriver(path, { busyTimeout: 0 });
    expect(driver.all("SELECT count(*) FROM answer")).toStrictEqual([[FILLED.answers + 3 * 60 * 5]]);
    driver.close();
  });
});
