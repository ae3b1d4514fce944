import type { WrittenShelf } from "../../ports/store.ts";
import { type WrittenRow, writtenOf, writtenRowOf } from "../rows/written-row.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

const FIND = `
  SELECT name, fingerprint, files, report FROM written WHERE name IN (SELECT value FROM json_each(?))`;
const SAVE = `
  INSERT INTO written (name, fingerprint, files, report) VALUES (?, ?, ?, ?)
      ON CONFLICT (name) DO UPDATE
     SET fingerprint = excluded.fingerprint, files = excluded.files, report = excluded.report`;

/** Keeps what the last run wrote of each document in SQLite. */
export function writtenShelf(driver: SqliteDriver): WrittenShelf {
  return {
    find: async (names) => {
      const rows = driver.read(() => driver.all<WrittenRow>(FIND, [JSON.stringify(names)]));
      return new Map(rows.map((row) => [row[0], writtenOf(row)]));
    },
    save: async (documents) =>
      driver.write(() => {
        for (const each of documents) driver.run(SAVE, writtenRowOf(each));
      }),
    remove: async (names) =>
      driver.write(() => {
        for (const name of names) driver.run("DELETE FROM written WHERE name = ?", [name]);
      }),
    clear: async () => driver.write(() => driver.run("DELETE FROM written", [])),
  };
}
