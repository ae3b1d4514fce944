import type { StoreTable, TableRow } from "../../ports/table-store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { encodeText } from "../store-text.ts";
import { quoted } from "../tables/table-sql.ts";

/**
 * A table's columns for a SELECT; those that an older format does not have are NULL. Behind them comes how many bytes
 * their texts have, for {@link soundRow}.
 */
export function columnsOf(driver: SqliteDriver, { name, columns }: StoreTable): string {
  const there = driver.all<[name: string]>("SELECT name FROM pragma_table_info(?)", [name]).flat();
  const known = columns.filter((column) => there.includes(column)).map(quoted);
  const bytes = known.map((column) => `iif(typeof(${column}) = 'text', length(CAST(${column} AS BLOB)), 0)`);
  const values = columns.map((column) => (there.includes(column) ? quoted(column) : "NULL"));
  return [...values, ["0", ...bytes].join(" + ")].join(", ");
}

/**
 * The row without the count, nothing when its texts are not what lies in the file: where a part of a page was written
 * over, they hold NUL, which no text of a store does, or bytes that are no UTF-8.
 */
export function soundRow(row: TableRow): TableRow | undefined {
  const values = row.slice(0, -1);
  const texts = values.filter((value) => typeof value === "string");
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(encodeText(text)), 0);
  return bytes === row.at(-1) ? values : undefined;
}
