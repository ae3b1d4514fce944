import { existsSync, realpathSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { TableStore } from "../../ports/table-store.ts";
import { enterWal } from "../enter-wal.ts";
import { lockSqlite } from "../lock-sqlite.ts";
import { APPLICATION_ID, migrateSqlite } from "../migrate-sqlite.ts";
import { openSqliteDriver, type SqliteDriver } from "../sqlite-driver.ts";
import { asStoreError } from "../sqlite-error.ts";
import { SQLITE_MIGRATIONS } from "../sqlite-migrations.ts";
import { gramCounter } from "../sqlite-shelves/gram-counter.ts";
import { indexEntry, saveCounts } from "../sqlite-shelves/index-entry.ts";
import { assertSafeSqlite } from "../sqlite-version.ts";
import { COPY_MARK } from "./copy-mark.ts";
import { countSql, insertSql, lastSql, selectSql } from "./table-sql.ts";

/** Milliseconds to wait for another writer. */
const BUSY_TIMEOUT = 60_000;
const PUT_MARK = `
  INSERT INTO agreement (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`;

const at = () => "?";

/**
 * Opens the file of a store as bare tables; only with `create` is it made, and changed before a row is put.
 * @throws PipelineError `store-unusable` when it is not there, or of another format than this bitekst's.
 */
export async function openSqliteTables(path: string, { create }: { create: boolean }): Promise<TableStore> {
  if (create) await makeFolder(path);
  else if (!existsSync(path)) throw missing(path);
  const driver = await openSqliteDriver(path, { busyTimeout: BUSY_TIMEOUT });
  try {
    assertSafeSqlite(driver);
    if (create && isEmpty(driver)) await makeTables(driver);
    assertFormat(driver);
    return tablesOf(driver, path);
  } catch (error) {
    driver.close();
    throw asStoreError(error, { act: "open", path });
  }
}

function tablesOf(driver: SqliteDriver, path: string): TableStore {
  const [[version] = ["unknown"]] = driver.all<[string]>("SELECT sqlite_version()");
  return {
    place: path,
    identity: realpathSync(path),
    engine: `SQLite ${version}`,
    lockRun: () => lockSqlite(path),
    rows: async (table, after, limit) => {
      const key = after?.slice(0, table.keys) ?? [];
      const sql = selectSql(table, { after: after !== undefined, at });
      return driver.read(() => driver.all(sql, [...key, limit]));
    },
    putRows: async (table, rows) =>
      driver.write(() => {
        const sql = insertSql(table, { from: `VALUES (${table.columns.map(at).join(", ")})` });
        for (const row of rows) driver.run(sql, row);
        if (table.name === "memory_entry") indexRows(driver, { table, rows });
      }),
    last: async (table) => driver.read(() => driver.all(lastSql(table)))[0],
    count: async (table) => driver.read(() => driver.all<[number]>(countSql(table)))[0]?.[0] ?? 0,
    mark: {
      get: async () =>
        driver.read(() =>
          driver.all<[string]>("SELECT value FROM agreement WHERE name = ?", [COPY_MARK]),
        )[0]?.[0],
      set: async (text) => driver.write(() => driver.run(PUT_MARK, [COPY_MARK, text])),
      clear: async () => driver.write(() => driver.run("DELETE FROM agreement WHERE name = ?", [COPY_MARK])),
    },
    close: async () => driver.close(),
  };
}

/** What finds alike entries is no table of the copy: it is worked out anew. */
function indexRows(
  driver: SqliteDriver,
  {
    table,
    rows,
  }: { table: Parameters<TableStore["putRows"]>[0]; rows: Parameters<TableStore["putRows"]>[1] },
): void {
  const counts = gramCounter();
  const source = table.columns.indexOf("source");
  for (const row of rows) indexEntry(driver, Number(row[0]), String(row[source]), counts);
  saveCounts(driver, counts);
}

/** Also where an earlier copy was killed before there was a table. */
function isEmpty(driver: SqliteDriver): boolean {
  return driver.all<[number]>("SELECT count(*) FROM sqlite_schema")[0]?.[0] === 0;
}

async function makeTables(driver: SqliteDriver): Promise<void> {
  migrateSqlite(driver);
  await enterWal(driver, BUSY_TIMEOUT);
}

function assertFormat(driver: SqliteDriver): void {
  const newest = SQLITE_MIGRATIONS.at(-1)?.version ?? 0;
  const [[application, format] = [0, 0]] = driver.all<[application: number, format: number]>(
    "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version",
  );
  if (application !== APPLICATION_ID) throw stranger(driver.path);
  if (format === newest) return;
  throw new PipelineError(
    "store-unusable",
    `Cannot copy store "${driver.path}": its format is ${format}, this bitekst's is ${newest}`,
    {
      advice:
        format < newest
          ? "Run bitekst status with that store, which brings it to this format, and copy then"
          : "Update bitekst",
    },
  );
}

function stranger(path: string): PipelineError {
  return new PipelineError(
    "store-unusable",
    `Cannot copy store "${path}": it is another program's database`,
    {
      advice: "Name the file of a store, as .bitekst/store.sqlite, or the URL of a database",
    },
  );
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true }).catch((error) => {
    throw asStoreError(error, { act: "open", path });
  });
}

function missing(path: string): PipelineError {
  return new PipelineError("store-unusable", `Cannot copy store "${path}": there is no such file`, {
    advice: "Name the file of a store, as .bitekst/store.sqlite, or the URL of a database",
  });
}
