import { closeSync, openSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { StoreHealth } from "../../src/ports/store.ts";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { entry, file } from "../contracts/store/samples.ts";
import { storeFolder } from "./store-folder.ts";

const folder = storeFolder();

async function filledStore(name: string): Promise<string> {
  const path = join(folder, name);
  const store = await openSqliteStore(path);
  const entries = Array.from({ length: 400 }, (_, number) =>
    entry(`Sak nummer ${number}.`, `Case ${number}.`),
  );
  await store.memory.replaceFile(file("a.tmx"), entries);
  await store.close();
  return path;
}

/** As the doctor looks: nothing is mended on the way. */
async function check(path: string): Promise<StoreHealth> {
  const store = await openSqliteStore(path, { mends: false });
  try {
    return await store.check();
  } finally {
    await store.close();
  }
}

it("tells version and size of a whole store", async () => {
  const path = await filledStore("whole.db");
  const { engine, bytes, problems } = await check(path);
  expect(engine).toMatch(/^SQLite 3\.\d+\.\d+$/u);
  expect(bytes).toBe(statSync(path).size);
  expect(problems).toEqual([]);
});

it("finds pages that were written over", async () => {
  const path = await filledStore("damaged.db");
  const file = openSync(path, "r+");
  writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, statSync(path).size - 4096 * 3);
  closeSync(file);
  const found = await check(path).then(
    ({ problems }) => problems,
    (error: Error) => [error.message],
  );
  expect(found.length).toBeGreaterThan(0);
});
