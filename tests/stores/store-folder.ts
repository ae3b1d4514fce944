import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { migrateSqlite } from "../../src/stores/migrate-sqlite.ts";
import { openSqliteDriver, type SqliteDriver } from "../../src/stores/sqlite-driver.ts";

/** A folder for the stores of one test file, gone at its end. */
export function storeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "bitekst-stores-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A connection to the store at `path`, to look behind the shelves. */
export async function openBehind(path: string): Promise<SqliteDriver> {
  const driver = await openSqliteDriver(path, { busyTimeout: 0 });
  migrateSqlite(driver);
  return driver;
}
