import { resolve } from "node:path";
import { fileAt } from "./mending/file-at.ts";
import { isDamage } from "./mending/is-damage.ts";
import {
  loadSqliteBinding,
  type SqliteBinding,
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
  /**
   * Called when a transaction met damage: puts a sound file in the place of the damaged one, and says whether it did.
   * The transaction is then done anew, there; also when another process did so. `file`: the number of the damaged one.
   */
  readonly mend?: (file: number | undefined) => boolean;
}

/**
 * Opens the file, or makes an empty one in a folder that exists.
 * @throws PipelineError `store-unusable`
 */
export async function openSqliteDriver(path: string, settings: SqliteSettings): Promise<SqliteDriver> {
  return connectSqlite(await loadSqliteBinding(), { path, ...settings });
}

/** The same once the binding is loaded. */
export function connectSqlite(
  { DatabaseSync }: SqliteBinding,
  { path, busyTimeout, mend }: SqliteSettings & { readonly path: string },
): SqliteDriver {
  const connect = () =>
    translating({ act: "open", path }, () => {
      // An absolute path is never read as a URI or as ":memory:".
      const connection = new DatabaseSync(resolve(path));
      try {
        setUp(connection, busyTimeout);
      } catch (error) {
        connection.close();
        throw error;
      }
      return connection;
    });
  return driverOf(path, { connect, mend });
}

function setUp(connection: SqliteConnection, busyTimeout: number): void {
  connection.exec(
    `PRAGMA busy_timeout = ${busyTimeout}; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL`,
  );
}

interface Connecting {
  readonly connect: () => SqliteConnection;
  readonly mend: SqliteSettings["mend"];
}

function driverOf(path: string, { connect, mend }: Connecting): SqliteDriver {
  let connection = connect();
  let file = fileAt(path);
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
  const reconnect = () => {
    connection.close();
    prepared.clear();
    connection = connect();
    file = fileAt(path);
  };
  // Asked within the transaction: who sets a file aside holds the right to write to it.
  const begin = (how: Begin) => {
    connection.exec(how);
    const now = mend && fileAt(path);
    if (now === undefined || now === file) return;
    connection.exec("ROLLBACK");
    reconnect();
    connection.exec(how);
  };
  const once = <Result>(how: Begin, work: () => Result): Result => {
    try {
      begin(how);
      const result = work();
      connection.exec("COMMIT");
      return result;
    } catch (error) {
      // Some failures, a full disk among them, roll back by themselves.
      if (connection.isTransaction) connection.exec("ROLLBACK");
      throw error;
    }
  };
  const transact = <Result>(how: Begin, work: () => Result): Result => {
    try {
      return once(how, work);
    } catch (error) {
      if (mend === undefined || !isDamage(error) || !mend(file)) throw error;
      reconnect();
      return once(how, work);
    }
  };
  // A plain BEGIN that turns into a writer later meets the other writer too late to wait for it.
  const write = <Result>(work: () => Result): Result =>
    translating({ act: "write to", path }, () => transact("BEGIN IMMEDIATE", work));
  return {
    path,
    exec: (sql) => connection.exec(sql),
    run: (sql, parameters) => void statement(sql).run(...parameters.map(encodeValue)),
    all: <Row extends readonly SqlValue[]>(sql: string, parameters: readonly SqlValue[] = []) => {
      const rows = statement(sql).all(...parameters.map(encodeValue)) as SqlValue[][];
      for (const row of rows) decodeRow(row);
      return rows as unknown[] as Row[];
    },
    read: (work) => translating({ act: "read", path }, () => transact("BEGIN", work)),
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

type Begin = "BEGIN" | "BEGIN IMMEDIATE";

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
