import type { StoreTable, TableRow } from "../../ports/table-store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { quoted } from "../tables/table-sql.ts";
import { columnsOf, soundRow } from "./columns-of.ts";
import type { TakeRows } from "./read-by-number.ts";

/**
 * Gives the rows of a table that is sorted by words: from its start to the first damaged page, and from its end back to
 * the last one. Some may be given twice.
 */
export function readByKey(driver: SqliteDriver, table: StoreTable, take: TakeRows): void {
  if (!readFrom(driver, { table, order: "ASC", take })) readFrom(driver, { table, order: "DESC", take });
}

interface Direction {
  readonly table: StoreTable;
  readonly order: "ASC" | "DESC";
  readonly take: TakeRows;
}

/** One row at a time: these tables are small, and the row before the damage counts. */
function readFrom(driver: SqliteDriver, { table, order, take }: Direction): boolean {
  const keys = table.columns.slice(0, table.keys).map(quoted);
  const select = `SELECT ${columnsOf(driver, table)} FROM ${quoted(table.name)}`;
  const behind = `(${keys.join(", ")}) ${order === "ASC" ? ">" : "<"} (${keys.map(() => "?").join(", ")})`;
  const sorted = `ORDER BY ${keys.map((key) => `${key} ${order}`).join(", ")} LIMIT 1`;
  const seen = new Set<string>();
  let last: TableRow | undefined;
  try {
    for (;;) {
      const where = last === undefined ? "" : `WHERE ${behind}`;
      const [row] = driver.all<TableRow>(`${select} ${where} ${sorted}`, last?.slice(0, table.keys) ?? []);
      if (row === undefined) return true;
      const key = JSON.stringify(row.slice(0, table.keys));
      // On damaged pages the same rows may come again and again.
      if (seen.has(key)) return false;
      seen.add(key);
      const sound = soundRow(row);
      if (sound !== undefined) take([sound]);
      last = row;
    }
  } catch {
    return false;
  }
}
