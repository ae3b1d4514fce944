import type { StoreMending } from "../../ports/store-mending.ts";
import type { StoreTable, TableRow } from "../../ports/table-store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { gramCounter } from "../sqlite-shelves/gram-counter.ts";
import { indexEntry, saveCounts } from "../sqlite-shelves/index-entry.ts";
import { putReadable } from "./put-readable.ts";
import { readByKey } from "./read-by-key.ts";
import { readByNumber } from "./read-by-number.ts";
import { salvageDocuments } from "./salvage-documents.ts";
import { tableOf } from "./table-of.ts";

export interface Salvage {
  readonly from: SqliteDriver;
  readonly into: SqliteDriver;
}

export type Salvaged = Pick<StoreMending, "memoryUnits" | "answers" | "documents">;

/** Not `written`: what was written is looked at anew by the next run. */
const BY_NUMBER = ["run", "backlog"].map(tableOf);
const BY_KEY = [
  "dismissal",
  "engine_glossary",
  "claim",
  "month_spending",
  "reservation",
  "engine_brake",
  "due_run",
  "source_file",
  "agreement",
].map(tableOf);

/** Copies what can be read of a damaged store into a new one. */
export function salvage({ from, into }: Salvage): Salvaged {
  return into.write(() => {
    const memoryUnits = salvageMemory({ from, into });
    const answers = salvageTable({ from, into }, tableOf("answer"));
    const documents = salvageDocuments({ from, into });
    for (const table of BY_NUMBER) salvageTable({ from, into }, table);
    for (const table of BY_KEY) {
      readByKey(from, table, (rows) => {
        putReadable(into, table, rows);
      });
    }
    return { memoryUnits, answers, documents };
  });
}

/** A file of which anything may be missing is read anew by the next run: no file has the empty digest. */
function salvageMemory({ from, into }: Salvage): number {
  const counts = gramCounter();
  const table = tableOf("memory_entry");
  const source = table.columns.indexOf("source");
  let found = 0;
  let seen = 0;
  salvageTable({ from, into }, tableOf("memory_file"));
  const isWhole = readByNumber(from, table, (rows) => {
    const kept = putReadable(into, table, rows);
    for (const row of kept) indexEntry(into, Number(row[0]), String(row[source]), counts);
    found += kept.length;
    seen += rows.length;
  });
  saveCounts(into, counts);
  if (!isWhole || found < seen) into.exec("UPDATE memory_file SET digest = ''");
  return found;
}

function salvageTable({ from, into }: Salvage, table: StoreTable): number {
  let count = 0;
  readByNumber(from, table, (rows: readonly TableRow[]) => {
    count += putReadable(into, table, rows).length;
  });
  return count;
}
