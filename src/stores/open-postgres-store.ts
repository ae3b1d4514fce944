import type { Store } from "../ports/store.ts";
import { checkPostgres } from "./check-postgres.ts";
import { isPostgresLocked, lockPostgres } from "./lock-postgres.ts";
import { migratePostgres } from "./migrate-postgres.ts";
import { type PostgresDriver, postgresDriver } from "./postgres-driver.ts";
import { openPostgresPool, type PostgresPool, type PostgresSettings } from "./postgres-pool.ts";
import { agreementShelf } from "./postgres-shelves/agreement-shelf.ts";
import { brakeShelf } from "./postgres-shelves/brake-shelf.ts";
import { cacheShelf } from "./postgres-shelves/cache-shelf.ts";
import { claimShelf } from "./postgres-shelves/claim-shelf.ts";
import { dismissalShelf } from "./postgres-shelves/dismissal-shelf.ts";
import { documentShelf } from "./postgres-shelves/document-shelf.ts";
import { dueShelf } from "./postgres-shelves/due-shelf.ts";
import { glossaryShelf } from "./postgres-shelves/glossary-shelf.ts";
import { memoryShelf } from "./postgres-shelves/memory-shelf.ts";
import { reviewShelf } from "./postgres-shelves/review-shelf.ts";
import { runShelf } from "./postgres-shelves/run-shelf.ts";
import { sourceShelf } from "./postgres-shelves/source-shelf.ts";
import { spendingShelf } from "./postgres-shelves/spending-shelf.ts";
import { writtenShelf } from "./postgres-shelves/written-shelf.ts";

/** A store in PostgreSQL, and the database itself for whoever shares its connections: the queue. */
export interface PostgresStore extends Store {
  readonly database: Pick<PostgresDriver, "path" | "executeSql">;
}

/**
 * Opens the shared store in a PostgreSQL database, its tables made in `?schema=` (`bitekst`) when missing. Any number
 * of processes on any number of machines may have it open.
 * @throws PipelineError `store-unusable` when the database cannot be reached or used, is too old, or has another
 * program's or a newer bitekst's tables in that schema.
 */
export async function openPostgresStore(
  url: string,
  settings: Partial<PostgresSettings> = {},
): Promise<PostgresStore> {
  const pool = openPostgresPool(url, settings);
  const { firstPatience } = pool.settings;
  const first = { ...pool, settings: { ...pool.settings, patience: firstPatience } };
  try {
    await migratePostgres(postgresDriver(first, { act: "open" }), pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return storeOn(postgresDriver(pool), pool);
}

function storeOn(driver: PostgresDriver, pool: PostgresPool): PostgresStore {
  return {
    memory: memoryShelf(driver),
    cache: cacheShelf(driver),
    documents: documentShelf(driver),
    review: reviewShelf(driver),
    written: writtenShelf(driver),
    runs: runShelf(driver),
    glossaries: glossaryShelf(driver),
    dismissals: dismissalShelf(driver),
    claims: claimShelf(driver),
    spending: spendingShelf(driver),
    brakes: brakeShelf(driver),
    due: dueShelf(driver),
    sources: sourceShelf(driver),
    agreements: agreementShelf(driver),
    isShared: true,
    database: driver,
    lockRun: () => lockPostgres(pool),
    isRunUnderWay: () => isPostgresLocked(driver, pool.schema),
    check: () => checkPostgres(driver, pool.schema),
    close: () => pool.end(),
  };
}
