import { setTimeout as pause } from "node:timers/promises";
import type { PoolClient } from "pg";
import { PipelineError } from "../model/pipeline-error.ts";
import { asPostgresError, isClash, isLost } from "./postgres-error.ts";
import type { PostgresPool } from "./postgres-pool.ts";
import type { StoreAct } from "./sqlite-error.ts";
import { decodeText, encodeText } from "./store-text.ts";

type Simple = string | number | boolean | null;

/** What a statement takes: lists become arrays, for `unnest` and `ANY`. */
export type PostgresValue = Simple | Uint8Array | readonly (Simple | Uint8Array)[];

/** One transaction. */
export interface PostgresSession {
  /** Each row is the list of its columns' values, in the order of the SELECT. One statement. */
  all<Row extends readonly unknown[]>(sql: string, parameters?: readonly PostgresValue[]): Promise<Row[]>;
  /** Without parameters it may be several statements. */
  run(sql: string, parameters?: readonly PostgresValue[]): Promise<void>;
}

export interface PostgresOutcome {
  /** Objects by column. */
  readonly rows: readonly unknown[];
}

/** A pool of connections, in the few calls the shelves need. What is cut off by a restart is tried again. */
export interface PostgresDriver {
  /** The address as it may be shown. */
  readonly path: string;
  /** Several reads of one state of the store. */
  read<Result>(work: (session: PostgresSession) => Promise<Result>): Promise<Result>;
  /**
   * Whole or not at all, and durable when it resolves. Work that may be done twice says so: it then is done again
   * even when the connection broke at the very end, where nobody knows whether it was stored.
   */
  write<Result>(
    work: (session: PostgresSession) => Promise<Result>,
    options?: { readonly isRepeatable?: boolean },
  ): Promise<Result>;
  /** One read by itself: a round trip instead of three. */
  readOne<Row extends readonly unknown[]>(sql: string, parameters?: readonly PostgresValue[]): Promise<Row[]>;
  /** One statement that is whole by itself, and may be said twice. */
  writeOne<Row extends readonly unknown[]>(
    sql: string,
    parameters?: readonly PostgresValue[],
  ): Promise<Row[]>;
  /** A statement of somebody else's, as it is; without values it may be several. It may be said twice. */
  executeSql(sql: string, values?: readonly unknown[]): Promise<PostgresOutcome | readonly PostgresOutcome[]>;
}

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 2000;

/** `act` is what failures are said to have prevented, where that is neither reading nor writing. */
export function postgresDriver(
  pool: PostgresPool,
  { act }: { readonly act?: StoreAct } = {},
): PostgresDriver {
  const { path } = pool;
  return {
    path,
    read: (work) =>
      insisting(pool, act ?? "read", () =>
        onConnection(pool, (client) =>
          transact(client, {
            begin: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            work,
            isRepeatable: true,
          }),
        ),
      ),
    write: (work, { isRepeatable = false } = {}) =>
      insisting(pool, act ?? "write to", () =>
        onConnection(pool, (client) => transact(client, { begin: "BEGIN", work, isRepeatable, path })),
      ),
    readOne: (sql, parameters) =>
      insisting(pool, act ?? "read", () =>
        onConnection(pool, (client) => sessionOf(client).all(sql, parameters)),
      ),
    writeOne: (sql, parameters) =>
      insisting(pool, act ?? "write to", () =>
        onConnection(pool, (client) => sessionOf(client).all(sql, parameters)),
      ),
    executeSql: (sql, values) =>
      insisting(pool, act ?? "write to", () =>
        onConnection(pool, (client) => client.query(sql, values === undefined ? undefined : [...values])),
      ),
  };
}

/** Tries again while the database is away or two transactions were in each other's way, with longer and longer pauses. */
export async function insisting<Result>(
  { path, settings }: Pick<PostgresPool, "path" | "settings">,
  act: StoreAct,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const end = performance.now() + settings.patience;
  for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      return await attempt();
    } catch (error) {
      const again = isClash(error) || isLost(error);
      if (!again || performance.now() + wait > end) throw asPostgresError(error, { act, path });
      await pause(wait);
    }
  }
}

async function onConnection<Result>(
  pool: PostgresPool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken = false;
  const onError = () => {
    broken = true;
  };
  // Between two statements nobody else listens.
  client.on("error", onError);
  try {
    return await work(client);
  } catch (error) {
    broken ||= !(await isFree(client, error));
    throw error;
  } finally {
    client.removeListener("error", onError);
    client.release(broken);
  }
}

/** Whether the connection can be used again after a failure, with nothing of it left. */
async function isFree(client: PoolClient, error: unknown): Promise<boolean> {
  if (isLost(error)) return false;
  return client.query("ROLLBACK").then(
    () => true,
    () => false,
  );
}

interface Transaction<Result> {
  readonly begin: string;
  readonly work: (session: PostgresSession) => Promise<Result>;
  readonly isRepeatable: boolean;
  readonly path?: string;
}

async function transact<Result>(
  client: PoolClient,
  { begin, work, isRepeatable, path = "" }: Transaction<Result>,
): Promise<Result> {
  await client.query(begin);
  const result = await work(sessionOf(client));
  const { command } = await client.query("COMMIT").catch((error: unknown) => {
    throw isLost(error) && !isRepeatable ? doubt(path, error) : error;
  });
  // A transaction that failed somewhere is rolled back by COMMIT without a word.
  if (command !== "COMMIT")
    throw new Error("A failed transaction was to be stored: this is a bug in bitekst");
  return result;
}

function doubt(path: string, cause: unknown): PipelineError {
  return new PipelineError(
    "store-unusable",
    `Cannot write to store "${path}": the connection broke while it was storing, whether it did is not known`,
    { advice: "Look whether the change is there, and make it again if not", cause },
  );
}

export function sessionOf(client: Pick<PoolClient, "query">): PostgresSession {
  const ask = (text: string, parameters: readonly PostgresValue[] = []) =>
    client.query<unknown[]>({ text, values: parameters.map(encodeValue), rowMode: "array" });
  return {
    all: async <Row extends readonly unknown[]>(sql: string, parameters?: readonly PostgresValue[]) => {
      const { rows } = await ask(sql, parameters);
      for (const row of rows) decodeRow(row);
      return rows as unknown[] as Row[];
    },
    run: async (sql, parameters) => void (await ask(sql, parameters)),
  };
}

function encodeValue(value: PostgresValue): unknown {
  if (typeof value === "string") return encodeText(value);
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (Array.isArray(value)) return value.map(encodeValue);
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  // pg would store any other as what it looks like.
  throw new TypeError("A value that no column takes was to be stored: this is a bug in bitekst");
}

function decodeRow(row: unknown[]): void {
  for (let column = 0; column < row.length; column += 1) {
    const value = row[column];
    if (typeof value === "string") row[column] = decodeText(value);
  }
}
