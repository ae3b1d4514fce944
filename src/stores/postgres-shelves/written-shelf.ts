import type { WrittenShelf } from "../../ports/store.ts";
import type { PostgresDriver } from "../postgres-driver.ts";
import { type WrittenRow, writtenOf, writtenRowOf } from "../rows/written-row.ts";
import { byName } from "./by-name.ts";
import { columnsOf } from "./columns-of.ts";

const FIND = "SELECT name, fingerprint, files, report FROM written WHERE name = ANY ($1::text[])";
const SAVE = `
  INSERT INTO written (name, fingerprint, files, report)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
      ON CONFLICT (name) DO UPDATE
     SET fingerprint = excluded.fingerprint, files = excluded.files, report = excluded.report`;
const REMOVE = "DELETE FROM written WHERE name = ANY ($1::text[])";

/** Keeps what the last run wrote of each document in PostgreSQL. */
export function writtenShelf(driver: PostgresDriver): WrittenShelf {
  return {
    find: async (names) => {
      const rows = await driver.readOne<WrittenRow>(FIND, [[...names]]);
      return new Map(rows.map((row) => [row[0], writtenOf(row)]));
    },
    save: async (documents) => {
      if (documents.length === 0) return;
      await driver.writeOne(SAVE, columnsOf(byName(documents).map(writtenRowOf)));
    },
    remove: async (names) => void (await driver.writeOne(REMOVE, [[...names]])),
    clear: async () => void (await driver.writeOne("DELETE FROM written")),
  };
}
