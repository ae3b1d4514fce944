import { createHash } from "node:crypto";
import type { StoreTable, TableRow, TableStore } from "../../ports/table-store.ts";
import { COPY_MARK } from "../../stores/tables/copy-mark.ts";

/** What a table holds, to be compared with the same of another database. */
export interface TableDigest {
  readonly rows: number;
  /** SHA-256 of all its rows in the order of their keys, base64url. */
  readonly digest: string;
}

/** Reads a table through, page by page; `look` hears of each page. */
export async function digestTable(
  store: TableStore,
  table: StoreTable,
  look: (rows: number) => void = () => undefined,
): Promise<TableDigest> {
  const hash = createHash("sha256");
  let rows = 0;
  for await (const page of pagesOf(store, table)) {
    for (const row of page) hash.update(`${JSON.stringify(row, plainBytes)}\n`);
    rows += page.length;
    look(page.length);
  }
  return { rows, digest: hash.digest("base64url") };
}

/** The rows of a table behind a key, so that a few of them are in memory at a time; without the mark of a copy. */
export async function* pagesOf(
  store: TableStore,
  table: StoreTable,
  from?: TableRow,
): AsyncGenerator<readonly TableRow[]> {
  for (let after = from; ; ) {
    const page = await store.rows(table, after, table.page);
    const rows = page.filter(([name]) => table.name !== "agreement" || name !== COPY_MARK);
    if (rows.length > 0) yield rows;
    if (page.length < table.page) return;
    after = page.at(-1);
  }
}

/** One kind of bytes is a Buffer, which has a JSON of its own. */
function plainBytes(this: TableRow, key: string, value: unknown): unknown {
  const bytes = this[Number(key)];
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString("base64") : value;
}
