import type { StoreHealth } from "../ports/store.ts";
import type { PostgresDriver } from "./postgres-driver.ts";

const VERSION = "SELECT current_setting('server_version')";
const SIZE = `
  SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint FROM pg_class
   WHERE relnamespace = to_regnamespace($1) AND relkind IN ('r', 'p')`;
// An index that could not be built to its end is there and never used.
const BROKEN_INDEXES = `
  SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
   WHERE relnamespace = to_regnamespace($1) AND NOT (indisvalid AND indisready) ORDER BY relname`;
// Units whose block is not there are seen by no foreign key.
const STRAY_UNITS = `
  SELECT DISTINCT document.name FROM unit JOIN document ON document.id = unit.document
   WHERE NOT EXISTS (SELECT FROM block WHERE block.document = unit.document AND block.ordinal = unit.block)
   ORDER BY document.name LIMIT 20`;

/** What the database says of our tables; its own pages are for its keeper to look at (pg_amcheck). */
export async function checkPostgres(driver: PostgresDriver, schema: string): Promise<StoreHealth> {
  return driver.read(async (session) => {
    await session.run("SET LOCAL statement_timeout = 0");
    const [[version] = ["unknown"]] = await session.all<[string]>(VERSION);
    const [[bytes] = [0]] = await session.all<[number]>(SIZE, [schema]);
    const indexes = await session.all<[string]>(BROKEN_INDEXES, [schema]);
    const strays = await session.all<[string]>(STRAY_UNITS);
    return {
      engine: `PostgreSQL ${version}`,
      bytes,
      problems: [
        ...indexes.map(([name]) => `index ${name} is unfinished: REINDEX INDEX ${schema}.${name}`),
        ...strays.map(([name]) => `${name}: sentences without their paragraph`),
      ],
    };
  });
}
