import type { StoreTable, TableRow } from "../../ports/table-store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { insertSql } from "../tables/table-sql.ts";

/** SQLITE_CONSTRAINT as its messages begin: the row is not what the table is for, so it was damaged. */
const NOT_A_ROW = /constraint failed|cannot store/iu;

/**
 * Puts rows that were read from a damaged file.
 * @returns those that went in
 */
export function putReadable(driver: SqliteDriver, table: StoreTable, rows: readonly TableRow[]): TableRow[] {
  const sql = insertSql(table, { from: `VALUES (${table.columns.map(() => "?").join(", ")})` });
  return rows.filter((row) => isPut(driver, sql, row));
}

function isPut(driver: SqliteDriver, sql: string, row: TableRow): boolean {
  try {
    driver.run(sql, row);
    return true;
  } catch (error) {
    if (error instanceof Error && NOT_A_ROW.test(error.message)) return false;
    throw error;
  }
}
