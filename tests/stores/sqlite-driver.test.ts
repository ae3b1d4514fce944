import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSqliteDriver, type SqliteDriver } from "../../src/stores/sqlite-driver.ts";
import { storeFolder } from "./store-folder.ts";

const NORMAL = 1;
const FULL = 2;

const folder = storeFolder();
let driver: SqliteDriver;

beforeEach(async () => {
  driver = await openSqliteDriver(join(folder, "durable.db"), { busyTimeout: 0 });
});
afterEach(() => driver.close());

const synchronous = () => driver.all<[number]>("SELECT synchronous FROM pragma_synchronous")[0]?.[0];

it("waits for the disk at every write but those that a power cut may take", () => {
  expect(driver.write(synchronous)).toBe(FULL);
  expect(driver.writeSoon(synchronous)).toBe(NORMAL);
  expect(driver.write(synchronous)).toBe(FULL);
});

it("waits for the disk again after a write that failed", () => {
  const broken = () => driver.writeSoon(() => driver.run("INSERT INTO nowhere VALUES (1)", []));
  expect(broken).toThrow(/no such table/u);
  expect(synchronous()).toBe(FULL);
});
