import type { StoreTable } from "../../ports/table-store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { quoted } from "../tables/table-sql.ts";

/** A table's columns for a SELECT; those that an older format does not have are NULL. */
export function columnsOf(driver: SqliteDriver, { name, columns }: StoreTable): string {
  const there = driver.all<[name: string]>("SELECT name FROM pragma_table_info(?)", [name]).flat();
  return columns.map((column) => (there.includes(column) ? quoted(column) : "NULL")).join(", ");
}
