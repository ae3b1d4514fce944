import type { StoreTable } from "../../ports/table-store.ts";

/** How a database writes its parameters: `?` or `$1`. */
export type Placeholder = (number: number) => string;

/** The statements of a copy, alike in every database. Their parameters are the key, where there is one, and the limit. */
export function selectSql(
  { name, columns, keys }: StoreTable,
  { after, at }: { readonly after: boolean; readonly at: Placeholder },
): string {
  const key = columns.slice(0, keys).map(quoted).join(", ");
  const places = columns.slice(0, keys).map((_, place) => at(place + 1));
  const where = after ? ` WHERE (${key}) > (${places.join(", ")})` : "";
  const limit = at(after ? keys + 1 : 1);
  return `SELECT ${columns.map(quoted).join(", ")} FROM ${quoted(name)}${where} ORDER BY ${key} LIMIT ${limit}`;
}

export function lastSql({ name, columns, keys }: StoreTable): string {
  const order = columns.slice(0, keys).map((column) => `${quoted(column)} DESC`);
  return `SELECT ${columns.map(quoted).join(", ")} FROM ${quoted(name)} ORDER BY ${order.join(", ")} LIMIT 1`;
}

export function countSql({ name }: StoreTable): string {
  return `SELECT count(*) FROM ${quoted(name)}`;
}

/** Rows of a key that is there already are left out. */
export function insertSql({ name, columns, keys }: StoreTable, { from }: { readonly from: string }): string {
  const key = columns.slice(0, keys).map(quoted).join(", ");
  const list = columns.map(quoted).join(", ");
  return `INSERT INTO ${quoted(name)} (${list}) ${from} ON CONFLICT (${key}) DO NOTHING`;
}

/** Some are words of SQL. */
export function quoted(name: string): string {
  return `"${name}"`;
}
