import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { StoreMending } from "../../src/ports/store-mending.ts";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { storeFolder } from "../stores/store-folder.ts";
import { answersNamed, FILLED, fillStore, units } from "./machine/filled-store.ts";

const PAGE = 4096;
const folder = storeFolder();
const keys = answersNamed("svar", FILLED.answers).map(({ key }) => key);

async function filled(name: string): Promise<string> {
  const path = join(folder, name, ".bitekst", "store.sqlite");
  await fillStore(path);
  return path;
}

/** Uses the store as a run does; tells what was mended and what is there. */
async function use(path: string) {
  const mended: StoreMending[] = [];
  const store = await openSqliteStore(path, { onMended: (mending) => mended.push(mending) });
  try {
    const answers = (await store.cache.find(keys)).size;
    const languages = { source: "nb", target: "en-GB" };
    const known = await store.memory.find(
      languages,
      units().map(({ source }) => source),
    );
    const [file] = await store.memory.files();
    const names = await store.documents.names();
    await store.documents.load(names);
    const { problems } = await store.check();
    return { mended, answers, memory: known.size, digest: file?.digest, documents: names.length, problems };
  } finally {
    await store.close();
  }
}

function asideOf(path: string): string[] {
  return readdirSync(dirname(path)).filter((name) => /\.damaged-[^.]+Z$/u.test(name));
}

describe("a damaged store is set aside, and what can be read of it is in a new one", () => {
  it.each<[string, (bytes: Buffer) => Buffer, number, number, string | undefined]>([
    ["16 bytes of its head are others", (bytes) => bytes.fill(0xa7, 0, 16), 1, 1, "1"],
    ["its head is another", (bytes) => bytes.fill(0xa7, 0, 100), 1, 1, "1"],
    ["its first page is zero", (bytes) => bytes.fill(0, 0, PAGE), 1, 1, "1"],
    ["the tables are not named in its first page", (bytes) => bytes.fill(0xa7, 100, PAGE), 1, 1, "1"],
    ["ten pages in its middle are others", (bytes) => bytes.fill(0xa7, 50 * PAGE, 60 * PAGE), 0.7, 0.7, ""],
    ["a third of it is cut off", (bytes) => bytes.subarray(0, 85 * PAGE + 17), 0.3, 0.3, undefined],
    ["it is nothing but noise", (bytes) => bytes.fill(0xa7), 0, 0, undefined],
    ["it is text", () => Buffer.from("Regjeringen la fram et nytt forslag. ".repeat(200)), 0, 0, undefined],
  ])("%s", async (name, spoil, answers, memory, digest) => {
    const path = await filled(name);
    const spoilt = Buffer.from(spoil(readFileSync(path)));
    writeFileSync(path, spoilt);
    const used = await use(path);
    expect(used.problems).toStrictEqual([]);
    expect(used.mended).toHaveLength(1);
    expect(asideOf(path)).toStrictEqual(used.mended.map(({ aside }) => basename(aside)));
    expect(readFileSync(used.mended[0]?.aside ?? "").equals(spoilt)).toBe(true);
    expect(used.mended[0]).toMatchObject({ path, documents: used.documents });
    expect([used.answers, used.memory]).toStrictEqual([used.mended[0]?.answers, used.mended[0]?.memoryUnits]);
    expect(used.answers).toBeGreaterThanOrEqual(FILLED.answers * answers);
    expect(used.memory).toBeGreaterThanOrEqual(FILLED.memoryUnits * memory);
    if (answers > 0.5) expect(used.digest).toBe(digest);
    expect((await use(path)).mended).toStrictEqual([]);
  });
});
