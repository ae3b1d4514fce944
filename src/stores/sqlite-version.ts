import { PipelineError } from "../model/pipeline-error.ts";
import type { SqliteDriver } from "./sqlite-driver.ts";

/**
 * Before 3.51.3 a checkpoint that meets another connection's WAL reset can corrupt the file without a word
 * (sqlite.org/wal.html, "The WAL-Reset Bug").
 */
const OLDEST_SAFE = [3, 51, 3] as const;

/** Whether SQLite of this version (`3.53.0`) keeps whole a WAL that several processes write. */
export function isSafeSqlite(version: string): boolean {
  const numbers = version.split(".").map(Number);
  const differing = OLDEST_SAFE.findIndex((oldest, place) => numbers[place] !== oldest);
  return differing < 0 || (numbers[differing] ?? 0) > (OLDEST_SAFE[differing] ?? 0);
}

/**
 * Asks the library that was loaded: npm may have put another one in the place of the one that was chosen.
 * @throws PipelineError `store-unusable`
 */
export function assertSafeSqlite({ all, path }: Pick<SqliteDriver, "all" | "path">): void {
  const [row] = all<[version: string]>("SELECT sqlite_version()");
  const [version = "unknown"] = row ?? [];
  if (isSafeSqlite(version)) return;
  throw new PipelineError("store-unusable", `Cannot open store "${path}": SQLite ${version} may damage it`, {
    advice: "Run npm ci, which installs a safe SQLite",
  });
}
