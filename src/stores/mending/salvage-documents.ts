import type { StoreTable, TableRow } from "../../ports/table-store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { quoted } from "../tables/table-sql.ts";
import { columnsOf, soundRow } from "./columns-of.ts";
import { putReadable } from "./put-readable.ts";
import { readByNumber } from "./read-by-number.ts";
import type { Salvage } from "./salvage.ts";
import { tableOf } from "./table-of.ts";

const PARTS = ["block", "unit", "finding", "unit_history", "unit_comment"].map(tableOf);

/**
 * Copies the documents of which every part can be read: a document in part is worse than none, which is worked out anew.
 * @returns how many
 */
export function salvageDocuments({ from, into }: Salvage): number {
  const table = tableOf("document");
  let count = 0;
  readByNumber(from, table, (rows) => {
    for (const row of rows) if (isSaved({ from, into }, { table, row })) count += 1;
  });
  return count;
}

function isSaved({ from, into }: Salvage, { table, row }: { table: StoreTable; row: TableRow }): boolean {
  const parts = readParts(from, row[0]);
  if (parts === undefined) return false;
  into.exec("SAVEPOINT document");
  const isWhole =
    putReadable(into, table, [row]).length === 1 &&
    parts.every(([part, rows]) => putReadable(into, part, rows).length === rows.length);
  into.exec(isWhole ? "RELEASE document" : "ROLLBACK TO document; RELEASE document");
  return isWhole;
}

function readParts(
  from: SqliteDriver,
  document: TableRow[0] = null,
): [table: StoreTable, rows: TableRow[]][] | undefined {
  try {
    const parts: [StoreTable, TableRow[]][] = [];
    for (const table of PARTS) {
      const sql = `SELECT ${columnsOf(from, table)} FROM ${quoted(table.name)} WHERE document = ?`;
      const rows = from.all<TableRow>(sql, [document]);
      const sound = rows.map(soundRow).filter((row) => row !== undefined);
      if (sound.length < rows.length) return undefined;
      parts.push([table, sound]);
    }
    return parts;
  } catch {
    return undefined;
  }
}
