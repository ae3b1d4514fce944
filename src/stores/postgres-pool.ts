import pg from "pg";
import { type PostgresAddress, readPostgresAddress } from "./postgres-address.ts";

/** Times in milliseconds; tests make them short. */
export interface PostgresSettings {
  /** Connections of this process at the same time. */
  readonly connections: number;
  /** How long one statement may take. */
  readonly statementTimeout: number;
  /** How long to wait for a connection. */
  readonly connectTimeout: number;
  /** How long to go on trying while the database is away. */
  readonly patience: number;
  /** The same at the first connection: somebody may wait for an answer, and the address may be wrong. */
  readonly firstPatience: number;
}

export const POSTGRES_SETTINGS: PostgresSettings = {
  connections: 8,
  statementTimeout: 120_000,
  connectTimeout: 10_000,
  patience: 30_000,
  firstPatience: 5_000,
};

/** How long a transaction may wait for us before the database ends it, so that no lock outlives a hung process. */
const IDLE_IN_TRANSACTION = 300_000;

/** Connections to one database, shared by all that use it. */
export interface PostgresPool {
  /** The address as it may be shown. */
  readonly path: string;
  readonly schema: string;
  readonly settings: PostgresSettings;
  connect(): Promise<pg.PoolClient>;
  /** A connection outside the pool; end it yourself. */
  connectAlone(): Promise<pg.Client>;
  end(): Promise<void>;
}

/**
 * Makes ready to connect: no connection is opened before it is needed.
 * @throws PipelineError `store-unusable` when the address cannot be read
 */
export function openPostgresPool(url: string, given: Partial<PostgresSettings> = {}): PostgresPool {
  const settings = { ...POSTGRES_SETTINGS, ...given };
  const { path, schema, connection } = readPostgresAddress(url);
  const whole = connectionOf(connection, settings);
  const pool = new pg.Pool({ ...whole, max: settings.connections, idleTimeoutMillis: 30_000 });
  // An idle connection that breaks is replaced at the next call; unheard, the event would end the process.
  pool.on("error", () => {});
  let ended: Promise<void> | undefined;
  return {
    path,
    schema,
    settings,
    connect: () => pool.connect(),
    connectAlone: async () => {
      const client = new pg.Client(whole);
      client.on("error", () => {});
      await client.connect();
      return client;
    },
    end: () => {
      ended ??= pool.end();
      return ended;
    },
  };
}

function connectionOf(
  address: PostgresAddress["connection"],
  { statementTimeout, connectTimeout }: PostgresSettings,
): pg.PoolConfig {
  return {
    ...address,
    application_name: "bitekst",
    keepAlive: true,
    connectionTimeoutMillis: connectTimeout,
    statement_timeout: statementTimeout,
    // The database ends a slow statement first; this is for one that fell silent.
    query_timeout: statementTimeout + 10_000,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
    types: { getTypeParser },
  };
}

/** Whole numbers come as numbers: ours are all below 2^53. */
function getTypeParser(type: number, format?: "text" | "binary"): (value: string) => unknown {
  if (type === pg.types.builtins.INT8) return Number;
  return (pg.types.getTypeParser as (type: number, format?: string) => (value: string) => unknown)(
    type,
    format,
  );
}
