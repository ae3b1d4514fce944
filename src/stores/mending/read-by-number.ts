import type { StoreTable, TableRow } from "../../ports/table-store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { quoted } from "../tables/table-sql.ts";
import { columnsOf, soundRow } from "./columns-of.ts";

const PAGE = 200;
/** Reads that may fail in one table: behind a page that is gone there may be numbers without end. */
const FAILURES = 5_000;

export type TakeRows = (rows: readonly TableRow[]) => void;

/**
 * Gives the rows of a table that is sorted by a number, bit by bit; those on damaged pages are left out.
 * @returns whether all of them could be read
 */
export function readByNumber(driver: SqliteDriver, table: StoreTable, take: TakeRows): boolean {
  const key = quoted(table.columns[0] ?? "");
  const where = `FROM ${quoted(table.name)} WHERE ${key} > ? AND ${key} <= ? ORDER BY ${key} LIMIT ${PAGE}`;
  const sql = `SELECT ${columnsOf(driver, table)} ${where}`;
  let failures = 0;
  const page = (from: number, to: number): readonly TableRow[] | undefined => {
    try {
      const rows = driver.all<TableRow>(sql, [from, to]);
      if (ascends(rows, from, to)) return rows;
    } catch {
      // Counted below.
    }
    failures += 1;
    return undefined;
  };
  const read = (from: number, to: number): void => {
    let last = from;
    for (let rows = page(last, to); ; rows = page(last, to)) {
      if (rows === undefined) break;
      const sound = rows.map(soundRow).filter((row) => row !== undefined);
      failures += rows.length - sound.length;
      take(sound);
      if (rows.length < PAGE) return;
      last = Number(rows.at(-1)?.[0]);
    }
    if (to - last <= 1 || failures > FAILURES) return;
    const middle = last + Math.floor((to - last) / 2);
    read(last, middle);
    read(middle, to);
  };
  read(0, highest(driver, { table: quoted(table.name), key }));
  return failures === 0;
}

/** On damaged pages rows may come in any order, and the same ones again and again. */
function ascends(rows: readonly TableRow[], from: number, to: number): boolean {
  const numbers = rows.map(([number]) => Number(number));
  return numbers.every((number, at) => number > (numbers[at - 1] ?? from) && number <= to);
}

/** The last row may be on a damaged page itself. */
function highest(driver: SqliteDriver, { table, key }: { table: string; key: string }): number {
  try {
    const [[highest]] = driver.all<[number | null]>(`SELECT max(${key}) FROM ${table}`) as [[number | null]];
    return highest ?? 0;
  } catch {
    return Number.MAX_SAFE_INTEGER;
  }
}
