import { resolve } from "node:path";
import {
  loadSqliteBinding,
  type SqliteConnection,
  type SqliteStatement,
  type SqlValue,
} from "./sqlite-binding.ts";
import { asStoreError, type StoreAct } from "./sqlite-error.ts";
import { decodeText, encodeText } from "./store-text.ts";

/** One connection, in the few calls the shelves need. Statements are prepared at first use and kept. */
export interface SqliteDriver {
  /** As given, for messages. */
  readonly path: string;
  /** Statements without parameters, whose rows are not wanted. */
  exec(sql: string): void;
  run(sql: string, parameters: readonly SqlValue[]): void;
  /** Each row is the list of its columns' values, in the order of the SELECT. */
  all<Row extends readonly SqlValue[]>(sql: string, parameters?: readonly SqlValue[]): Row[];
  /** Several reads of one state of the store. */
  read<Result>(work: () => Result): Result;
  /** Whole or not at all, and durable when it returns. */
  write<Result>(work: () => Result): Result;
  /**
   * Whole or not at all, and safe when this process is killed; a power cut may lose it until the next `write`. Ten
   * times as fast.
   */
  writeSoon<Result>(work: () => Result): Result;
  close(): void;
}

export interface SqliteSettings {
  /** How long to wait for another writer, in milliseconds. */
  readonly busyTimeout: number;
}

/**
 * Opens the file, or makes an empty one in a folder that exists.
 * @throws PipelineError `store-unusable`
 */
export async function openSqliteDriver(path: string, { busyTimeout }: SqliteSettings): Promise<SqliteDriver> {
  const { DatabaseSync } = await loadSqliteBinding();
  return translating({ act: "open", path }, () => {
    // An absolute path is never read as a URI or as ":memory:".
    const connection = new DatabaseSync(resolve(path));
    try {
      setUp(connection, busyTimeout);
    } catch (error) {
      connection.close();
      throw error;
    }
    return driverOf(connection, path);
  });
}

function setUp(connection: SqliteConnection, busyTimeout: number): void {
  connection.exec(
    `PRAGMA busy_timeout = ${busyTimeout}; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL`,
  );
}

function driverOf(connection: SqliteConnection, path: string): SqliteDriver {
  const prepared = new Map<string, SqliteStatement>();
  const statement = (sql: string): SqliteStatement => {
    let kept = prepared.get(sql);
    if (kept === undefined) {
      kept = connection.prepare(sql);
      kept.setReturnArrays(true);
      prepared.set(sql, kept);
    }
    return kept;
  };
  // A plain BEGIN that turns into a writer later meets the other writer too late to wait for it.
  const write = <Result>(work: () => Result): Result =>
    translating({ act: "write to", path }, () => transact(connection, { begin: "BEGIN IMMEDIATE", work }));
  return {
    path,
    exec: (sql) => connection.exec(sql),
    run: (sql, parameters) => void statement(sql).run(...parameters.map(encodeValue)),
    all: <Row extends readonly SqlValue[]>(sql: string, parameters: readonly SqlValue[] = []) => {
      const rows = statement(sql).all(...parameters.map(encodeValue)) as SqlValue[][];
      for (const row of rows) decodeRow(row);
      return rows as unknown[] as Row[];
    },
    read: (work) => translating({ act: "read", path }, () => transact(connection, { begin: "BEGIN", work })),
    write,
    writeSoon: (work) => {
      connection.exec("PRAGMA synchronous = NORMAL");
      try {
        return write(work);
      } finally {
        connection.exec("PRAGMA synchronous = FULL");
      }
    },
    close: () => connection.close(),
  };
}

interface Transaction<Result> {
  readonly begin: string;
  readonly work: () => Result;
}

function transact<Result>(connection: SqliteConnection, { begin, work }: Transaction<Result>): Result {
  connection.exec(begin);
  try {
    const result = work();
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    // Some failures, a full disk among them, roll back by themselves.
    if (connection.isTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

function translating<Result>(place: { act: StoreAct; path: string }, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asStoreError(error, place);
  }
}

function encodeValue(value: SqlValue): SqlValue {
  return typeof value === "string" ? encodeText(value) : value;
}

function decodeRow(row: SqlValue[]): void {
  for (let column = 0; column < row.length; column += 1) {
    const value = row[column];
    if (typeof value === "string") row[column] = decodeText(value);
  }
}
