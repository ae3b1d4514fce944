import { PipelineError } from "../model/pipeline-error.ts";
import { ANOTHER_STORE } from "./another-file.ts";
import type { PostgresDriver, PostgresSession } from "./postgres-driver.ts";
import { POSTGRES_MIGRATIONS, type PostgresMigration } from "./postgres-migrations.ts";

/** "btxt": whoever makes or changes the tables of some schema holds this lock. */
const LOCK = 0x62747874;
/** SQLSTATE `insufficient_privilege`. */
const FORBIDDEN = "42501";
/** PostgreSQL 13, as it counts its own versions. */
const OLDEST = 130_000;

const SERVER = `
  SELECT current_setting('server_version_num')::int, current_setting('server_version'),
         current_setting('server_encoding'), to_regclass($1 || '.store_format') IS NOT NULL,
         EXISTS (SELECT FROM pg_namespace WHERE nspname = $1),
         (SELECT count(*)::int FROM pg_class WHERE relnamespace = to_regnamespace($1))`;

interface Identity {
  readonly version: number;
  readonly isOurs: boolean;
  readonly hasSchema: boolean;
  /** Tables, indexes and sequences. */
  readonly things: number;
}

interface Format {
  readonly schema: string;
  readonly migrations?: readonly PostgresMigration[];
}

/**
 * Brings the schema to the newest format, making it when missing; a schema that is not ours is left untouched.
 * @throws PipelineError `store-unusable` when another program or a newer bitekst made it, or the server is too old
 */
export async function migratePostgres(
  driver: PostgresDriver,
  { schema, migrations = POSTGRES_MIGRATIONS }: Format,
): Promise<void> {
  const newest = migrations.at(-1)?.version ?? 0;
  const place = { path: driver.path, schema, newest };
  const before = await driver.read((session) => identify(session, place));
  refuseStrangers(before, place);
  if (before.version === newest) return;
  await driver.write(
    (session) =>
      bring(session, { ...place, migrations }).catch((error: unknown) => {
        throw (error as { code?: unknown }).code === FORBIDDEN ? mayNotMake(place, error) : error;
      }),
    { isRepeatable: true },
  );
}

async function bring(session: PostgresSession, place: Place & Required<Format>): Promise<void> {
  const { schema } = place;
  await session.run("SET LOCAL statement_timeout = 0");
  // Several processes may come this way at once: who waited here finds the steps done.
  await session.run("SELECT pg_advisory_xact_lock($1, hashtext($2))", [LOCK, schema]);
  const now = await identify(session, place);
  refuseStrangers(now, place);
  if (!now.hasSchema) await session.run(`CREATE SCHEMA ${schema}`);
  if (!now.isOurs) await session.run("CREATE TABLE store_format (version integer NOT NULL)");
  for (const step of place.migrations.filter(({ version }) => version > now.version)) {
    await apply(session, step);
  }
}

interface Place {
  readonly path: string;
  readonly schema: string;
  readonly newest: number;
}

async function identify(session: PostgresSession, { path, schema }: Place): Promise<Identity> {
  const [row] = await session.all<[number, string, string, boolean, boolean, number]>(SERVER, [schema]);
  const [server = 0, name = "", encoding = "", isOurs = false, hasSchema = false, things = 0] = row ?? [];
  if (server < OLDEST) {
    throw unusable(
      `Cannot open store "${path}": PostgreSQL ${name} is too old`,
      "Use PostgreSQL 13 or newer",
    );
  }
  if (encoding !== "UTF8") {
    throw unusable(
      `Cannot open store "${path}": its database is encoded in ${encoding}`,
      "Make a database for it with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0",
    );
  }
  const rows = isOurs ? await session.all<[version: number]>("SELECT max(version) FROM store_format") : [];
  return { version: rows[0]?.[0] ?? 0, isOurs, hasSchema, things };
}

function refuseStrangers({ version, isOurs, things }: Identity, { path, schema, newest }: Place): void {
  if (!isOurs && things > 0) {
    throw unusable(
      `Cannot open store "${path}": another program's tables are in the schema "${schema}"`,
      "Name a schema of its own with ?schema= in the store's address",
    );
  }
  if (version > newest) {
    throw unusable(
      `Cannot open store "${path}": a newer bitekst made it (format ${version}, this one knows ${newest})`,
      `Update bitekst, or ${ANOTHER_STORE}`,
    );
  }
}

function mayNotMake({ path, schema }: Place, cause: unknown): PipelineError {
  return new PipelineError(
    "store-unusable",
    `Cannot open store "${path}": its user may not make the tables`,
    {
      advice: `Have a superuser say: CREATE SCHEMA ${schema} AUTHORIZATION <user>; or open it once as the owner of that schema (bitekst doctor), then let the owner say: GRANT USAGE ON SCHEMA ${schema} TO <user>; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO <user>`,
      cause,
    },
  );
}

function unusable(message: string, advice: string): PipelineError {
  return new PipelineError("store-unusable", message, { advice });
}

async function apply(session: PostgresSession, { version, sql }: PostgresMigration): Promise<void> {
  await session.run(sql);
  await session.run("DELETE FROM store_format");
  await session.run("INSERT INTO store_format (version) VALUES ($1)", [version]);
}
