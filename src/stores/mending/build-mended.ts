import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import { migrateSqlite } from "../migrate-sqlite.ts";
import type { SqliteBinding } from "../sqlite-binding.ts";
import { connectSqlite, type SqliteDriver } from "../sqlite-driver.ts";
import { asStoreError } from "../sqlite-error.ts";
import { isDamage } from "./is-damage.ts";
import { mendedPath } from "./put-in-place.ts";
import { REPAIRS } from "./repair-head.ts";
import { type Salvaged, salvage } from "./salvage.ts";

const PARTS = ["", "-wal", "-shm", "-journal"];
const NOTHING: Salvaged = { memoryUnits: 0, answers: 0, documents: 0 };

/**
 * Makes a new store beside a damaged one, with all that can be read of that. The damaged one is only copied: opening it
 * might lose its log.
 * @throws PipelineError `store-unusable`
 */
export function buildMended(binding: SqliteBinding, path: string): Salvaged {
  const files = { copy: `${path}.salvage`, fresh: `${path}.fresh` };
  try {
    discard(files);
    const into = connectSqlite(binding, { path: files.fresh, busyTimeout: 0 });
    const found = fill(into, () => openReadable(binding, path, files));
    renameSync(files.fresh, mendedPath(path));
    return found;
  } catch (error) {
    throw asStoreError(error, { act: "write to", path });
  } finally {
    discard(files);
  }
}

function fill(into: SqliteDriver, open: () => SqliteDriver | undefined): Salvaged {
  try {
    migrateSqlite(into);
    const from = open();
    try {
      return from === undefined ? NOTHING : salvage({ from, into });
    } finally {
      from?.close();
    }
  } finally {
    into.close();
  }
}

interface Files {
  readonly copy: string;
  readonly fresh: string;
}

/** A copy whose tables can be asked for, after as little repair as that takes. */
function openReadable(binding: SqliteBinding, path: string, files: Files): SqliteDriver | undefined {
  for (const repair of REPAIRS) {
    for (const part of PARTS) rmSync(files.copy + part, { force: true });
    for (const part of ["", "-wal"])
      if (existsSync(path + part)) copyFileSync(path + part, files.copy + part);
    repair(files);
    const driver = openTables(binding, files.copy);
    if (driver !== undefined) return driver;
  }
  return undefined;
}

function openTables(binding: SqliteBinding, copy: string): SqliteDriver | undefined {
  let driver: SqliteDriver | undefined;
  try {
    driver = connectSqlite(binding, { path: copy, busyTimeout: 0 });
    if (driver.all("SELECT 1 FROM sqlite_schema WHERE name = 'answer'").length > 0) return driver;
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  driver?.close();
  return undefined;
}

function discard({ copy, fresh }: Files): void {
  for (const part of PARTS) for (const file of [copy, fresh]) rmSync(file + part, { force: true });
}
