import { createHash } from "node:crypto";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { StoreTable, TableRow, TableStore, TableValue } from "../../ports/table-store.ts";
import { lockPostgres } from "../lock-postgres.ts";
import { migratePostgres } from "../migrate-postgres.ts";
import { type PostgresDriver, postgresDriver } from "../postgres-driver.ts";
import { POSTGRES_MIGRATIONS } from "../postgres-migrations.ts";
import { openPostgresPool } from "../postgres-pool.ts";
import { indexMemory } from "../postgres-shelves/memory-grams.ts";
import { COPY_MARK } from "./copy-mark.ts";
import { countSql, insertSql, lastSql, quoted, selectSql } from "./table-sql.ts";

const IDENTITY = `
  SELECT system_identifier::text, current_database()::text, current_setting('server_version')
    FROM pg_control_system()`;
const FORMAT = "SELECT to_regclass($1 || '.store_format') IS NOT NULL";
const PUT_MARK = `
  INSERT INTO agreement (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value`;
const NUMBERED = `
  SELECT relname::text, attname::text FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
   WHERE relnamespace = current_schema()::regnamespace AND attidentity <> '' AND relkind = 'r'`;
/** What a column holds, for arrays of its values. */
const TYPES = `
  SELECT column_name::text, data_type::text FROM information_schema.columns
   WHERE table_schema = $1 AND table_name = $2`;

/**
 * Opens the schema of a store as bare tables; only with `create` are they made.
 * @throws PipelineError `store-unusable` when they are not there, or of another format than this bitekst's.
 */
export async function openPostgresTables(url: string, { create }: { create: boolean }): Promise<TableStore> {
  const pool = openPostgresPool(url, { statementTimeout: HOUR });
  try {
    const driver = postgresDriver(pool);
    const { schema } = pool;
    if (create) await migratePostgres(driver, { schema });
    else await assertFormat(driver, schema);
    const { identity, engine } = await identify(driver, schema);
    return {
      place: pool.path,
      identity,
      engine,
      lockRun: () => lockPostgres(pool),
      ...tablesOf(driver, schema),
      close: () => pool.end(),
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function tablesOf(
  driver: PostgresDriver,
  schema: string,
): Pick<TableStore, "rows" | "putRows" | "last" | "count" | "mark"> {
  const types = new Map<string, Promise<readonly string[]>>();
  const typesOf = (table: StoreTable) => {
    const known = types.get(table.name) ?? columnTypes(driver, { schema, table });
    types.set(table.name, known);
    return known;
  };
  return {
    rows: async (table, after, limit) => {
      const key = after?.slice(0, table.keys) ?? [];
      const sql = selectSql(table, { after: after !== undefined, at });
      return driver.read((session) => session.all<TableRow>(sql, [...key, limit]));
    },
    putRows: async (table, rows) => {
      const sql = insertSql(table, { from: unnested(await typesOf(table)) });
      const columns = table.columns.map((_, place) => rows.map((row) => row[place] as TableValue));
      await driver.write((session) => session.run(sql, columns), { isRepeatable: true });
    },
    last: (table) => driver.read(async (session) => (await session.all<TableRow>(lastSql(table)))[0]),
    count: (table) =>
      driver.read(async (session) => Number((await session.all<[number]>(countSql(table)))[0]?.[0] ?? 0)),
    mark: {
      get: () =>
        driver.read(
          async (session) =>
            (await session.all<[string]>("SELECT value FROM agreement WHERE name = $1", [COPY_MARK]))[0]?.[0],
        ),
      set: (text) =>
        driver.write((session) => session.run(PUT_MARK, [COPY_MARK, text]), { isRepeatable: true }),
      clear: () => driver.write((session) => finish(session), { isRepeatable: true }),
    },
  };
}

/** A large memory is indexed in one statement. */
const HOUR = 3_600_000;
const at = (number: number) => `$${number}`;

function unnested(types: readonly string[]): string {
  return `SELECT * FROM unnest(${types.map((type, place) => `${at(place + 1)}::${type}[]`).join(", ")})`;
}

async function columnTypes(
  driver: PostgresDriver,
  { schema, table }: { schema: string; table: StoreTable },
): Promise<readonly string[]> {
  const rows = await driver.read((session) => session.all<[string, string]>(TYPES, [schema, table.name]));
  const known = new Map(rows);
  return table.columns.map((column) => known.get(column) ?? "text");
}

type Session = Parameters<Parameters<PostgresDriver["write"]>[0]>[0];

/** Numbers that the database gives begin behind those that were copied; alike entries are found as in any store. */
async function finish(session: Session): Promise<void> {
  for (const [table, column] of await session.all<[string, string]>(NUMBERED)) {
    await session.run(
      `SELECT setval(pg_get_serial_sequence($1, $2), highest) FROM (SELECT max(${quoted(column)}) AS highest FROM ${quoted(table)}) AS copied
        WHERE highest IS NOT NULL`,
      [table, column],
    );
  }
  await session.run("SET LOCAL statement_timeout = 0");
  await indexMemory(session);
  await session.run("DELETE FROM agreement WHERE name = $1", [COPY_MARK]);
}

async function identify(
  driver: PostgresDriver,
  schema: string,
): Promise<{ readonly identity: string; readonly engine: string }> {
  const [[system, database, version] = ["", "", "unknown"]] = await driver.read((session) =>
    session.all<[string, string, string]>(IDENTITY),
  );
  const identity = createHash("sha256").update(`${system} ${database} ${schema}`).digest("base64url");
  return { identity, engine: `PostgreSQL ${version}` };
}

async function assertFormat(driver: PostgresDriver, schema: string): Promise<void> {
  const newest = POSTGRES_MIGRATIONS.at(-1)?.version ?? 0;
  const format = await driver.read(async (session) => {
    const [[isThere] = [false]] = await session.all<[boolean]>(FORMAT, [schema]);
    if (!isThere) return undefined;
    return (await session.all<[number]>("SELECT max(version) FROM store_format"))[0]?.[0];
  });
  if (format === newest) return;
  const state =
    format === undefined
      ? `there is none in the schema "${schema}"`
      : `its format is ${format}, this bitekst's is ${newest}`;
  throw new PipelineError("store-unusable", `Cannot copy store "${driver.path}": ${state}`, {
    advice:
      format !== undefined && format > newest
        ? "Update bitekst"
        : "Run bitekst status with that store, which brings it to this format, and copy then",
  });
}
