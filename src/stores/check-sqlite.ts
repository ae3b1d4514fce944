import { stat } from "node:fs/promises";
import type { StoreHealth } from "../ports/store.ts";
import type { SqliteDriver } from "./sqlite-driver.ts";

/** Files of one store; the log is folded into the first when the store is closed. */
const ENDINGS = ["", "-wal"];

/** What SQLite itself says of the file: https://sqlite.org/pragma.html#pragma_quick_check. */
export async function checkSqlite(driver: SqliteDriver): Promise<StoreHealth> {
  const [version, said] = driver.read(() => [
    driver.all<[string]>("SELECT sqlite_version()")[0]?.[0] ?? "unknown",
    driver.all<[string]>("PRAGMA quick_check(20)").map(([line]) => line),
  ]);
  const sizes = await Promise.all(ENDINGS.map((ending) => sizeOf(driver.path + ending)));
  return {
    engine: `SQLite ${version}`,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    problems: said.filter((line) => line !== "ok"),
  };
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
