import type { DismissalShelf } from "../../ports/store.ts";
import { DISMISSAL_COLUMNS, type DismissalRow, dismissalOf, dismissalRowOf } from "../rows/dismissal-row.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

const FIND = `SELECT ${DISMISSAL_COLUMNS} FROM dismissal WHERE document = ? ORDER BY segment, check_code`;
const LIST = `SELECT ${DISMISSAL_COLUMNS} FROM dismissal ORDER BY document, segment, check_code`;
const SAVE = `
  INSERT INTO dismissal (${DISMISSAL_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)
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
        for (const each of dismissals) driver.run(SAVE, dismissalRowOf(each));
      }),
    remove: async (places) =>
      driver.write(() => {
        for (const { document, segment, check } of places) driver.run(REMOVE, [document, segment, check]);
      }),
  };
}
