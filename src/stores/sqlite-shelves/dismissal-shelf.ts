import type { Dismissal } from "../../model/dismissal.ts";
import type { DismissalShelf } from "../../ports/store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { withoutNulls } from "./without-nulls.ts";

type DismissalRow = [
  document: string,
  segment: string,
  check: string,
  digest: string,
  reason: string,
  by: string | null,
];

const COLUMNS = "document, segment, check_code, digest, reason, author";
const FIND = `SELECT ${COLUMNS} FROM dismissal WHERE document = ? ORDER BY segment, check_code`;
const LIST = `SELECT ${COLUMNS} FROM dismissal ORDER BY document, segment, check_code`;
const SAVE = `
  INSERT INTO dismissal (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (document, segment, check_code) DO UPDATE
     SET digest = excluded.digest, reason = excluded.reason, author = excluded.author`;
const REMOVE = "DELETE FROM dismissal WHERE document = ? AND segment = ? AND check_code = ?";

/** Keeps in SQLite what people found right although a check spoke. */
export function dismissalShelf(driver: SqliteDriver): DismissalShelf {
  return {
    find: async (documents) =>
      driver.read(() =>
        [...new Set(documents)].flatMap((name) => driver.all<DismissalRow>(FIND, [name]).map(dismissalOf)),
      ),
    list: async () => driver.read(() => driver.all<DismissalRow>(LIST, [])).map(dismissalOf),
    save: async (dismissals) =>
      driver.write(() => {
        for (const { document, segment, check, digest, reason, by } of dismissals)
          driver.run(SAVE, [document, segment, check, digest, reason, by ?? null]);
      }),
    remove: async (places) =>
      driver.write(() => {
        for (const { document, segment, check } of places) driver.run(REMOVE, [document, segment, check]);
      }),
  };
}

function dismissalOf([document, segment, check, digest, reason, by]: DismissalRow): Dismissal {
  return { document, segment, check, digest, reason, ...withoutNulls({ by }) };
}
