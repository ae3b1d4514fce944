import { access, constants, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Store } from "../ports/store.ts";
import type { StoreMending } from "../ports/store-mending.ts";
import { checkSqlite } from "./check-sqlite.ts";
import { enterWal } from "./enter-wal.ts";
import { isSqliteLocked, lockSqlite } from "./lock-sqlite.ts";
import { fileAt } from "./mending/file-at.ts";
import { isDamage } from "./mending/is-damage.ts";
import { isLogAlone } from "./mending/is-log-alone.ts";
import { endMending, mendSqlite } from "./mending/mend-sqlite.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import { resultCode } from "./result-code.ts";
import { loadSqliteBinding, type SqliteBinding } from "./sqlite-binding.ts";
import { connectSqlite, type SqliteDriver, type SqliteSettings } from "./sqlite-driver.ts";
import { asStoreError } from "./sqlite-error.ts";
import { agreementShelf } from "./sqlite-shelves/agreement-shelf.ts";
import { brakeShelf } from "./sqlite-shelves/brake-shelf.ts";
import { cacheShelf } from "./sqlite-shelves/cache-shelf.ts";
import { claimShelf } from "./sqlite-shelves/claim-shelf.ts";
import { dismissalShelf } from "./sqlite-shelves/dismissal-shelf.ts";
import { documentShelf } from "./sqlite-shelves/document-shelf.ts";
import { dueShelf } from "./sqlite-shelves/due-shelf.ts";
import { glossaryShelf } from "./sqlite-shelves/glossary-shelf.ts";
import { memoryShelf } from "./sqlite-shelves/memory-shelf.ts";
import { reviewShelf } from "./sqlite-shelves/review-shelf.ts";
import { runShelf } from "./sqlite-shelves/run-shelf.ts";
import { sourceShelf } from "./sqlite-shelves/source-shelf.ts";
import { spendingShelf } from "./sqlite-shelves/spending-shelf.ts";
import { writtenShelf } from "./sqlite-shelves/written-shelf.ts";
import { assertSafeSqlite } from "./sqlite-version.ts";

/** Longer than the longest transaction of another process, a large memory file being imported. */
const BUSY_TIMEOUT = 60_000;

export interface SqliteStoreOptions {
  /** Milliseconds since 1970; this machine's clock when absent. */
  readonly now?: () => number;
  /** Told when a damaged file was set aside, at opening or at any time while the store is open. */
  readonly onMended?: ((mending: StoreMending) => void) | undefined;
  /** Whether a damaged file is set aside; true when left out. Who only looks leaves it where it is, and gets the error. */
  readonly mends?: boolean | undefined;
}

/**
 * Opens the embedded store in the file at `path`, made with its folder when missing.
 * Several processes may have it open at once; writers wait for each other.
 * A damaged store is set aside, and what can be read of it goes on in a new one.
 * @throws PipelineError `store-unusable` when the file cannot be opened, is no store, is another program's or a
 * newer bitekst's; `store-busy` when another program keeps it locked.
 */
export async function openSqliteStore(
  path: string,
  { now = Date.now, onMended, mends = true }: SqliteStoreOptions = {},
): Promise<Store> {
  await reachFile(path);
  const driver = await (mends ? openSound(path, onMended) : openAsItIs(path));
  return {
    memory: memoryShelf(driver),
    cache: cacheShelf(driver),
    documents: documentShelf(driver),
    review: reviewShelf(driver),
    written: writtenShelf(driver),
    runs: runShelf(driver),
    glossaries: glossaryShelf(driver),
    dismissals: dismissalShelf(driver),
    claims: claimShelf(driver, now),
    spending: spendingShelf(driver),
    brakes: brakeShelf(driver, now),
    due: dueShelf(driver),
    sources: sourceShelf(driver),
    agreements: agreementShelf(driver),
    lockRun: () => lockSqlite(path),
    isRunUnderWay: () => isSqliteLocked(path),
    check: () => checkSqlite(driver),
    close: async () => closeWhole(driver, path),
  };
}

/** A file that is damaged is set aside, and what can be read of it is in a new one. */
async function openSound(path: string, onMended: SqliteStoreOptions["onMended"]): Promise<SqliteDriver> {
  const binding = await loadSqliteBinding();
  const mend = (file: number | undefined) => mendSqlite(binding, path, { file, onMended });
  endMending(binding, path);
  // SQLite throws away the log of an empty file.
  if (isLogAlone(path)) mend(fileAt(path));
  const settings = { path, busyTimeout: BUSY_TIMEOUT, mend };
  return openPrepared(binding, settings);
}

async function openAsItIs(path: string): Promise<SqliteDriver> {
  return openPrepared(await loadSqliteBinding(), { path, busyTimeout: BUSY_TIMEOUT });
}

async function openPrepared(
  binding: SqliteBinding,
  settings: SqliteSettings & { readonly path: string },
  time: "first" | "again" = "first",
): Promise<SqliteDriver> {
  const file = fileAt(settings.path);
  let driver: SqliteDriver | undefined;
  try {
    driver = connectSqlite(binding, settings);
    await prepare(driver);
    return driver;
  } catch (error) {
    const isMended = time === "first" && isDamage(error) && settings.mend?.(file);
    // Not before: closing it would write its log into the damaged file.
    driver?.close();
    if (isMended) return openPrepared(binding, settings, "again");
    throw asStoreError(error, { act: "open", path: settings.path });
  }
}

/** SQLite opens a file that it may not write for reading, and says so at the first answer that was paid for. */
async function reachFile(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await access(path, constants.W_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw asStoreError(error, { act: "open", path });
  }
}

/** The mode is kept in the file: only a file that is ours is changed. */
async function prepare(driver: SqliteDriver): Promise<void> {
  assertSafeSqlite(driver);
  migrateSqlite(driver);
  await enterWal(driver, BUSY_TIMEOUT);
}

/** In one binding prepared statements outlive close(): what it would do at its end is done here. */
function closeWhole(driver: SqliteDriver, path: string): void {
  try {
    driver.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)");
  } catch (error) {
    // What the disk has no room for in the file lies in its log, which the next process reads as well.
    if (!STAYS_IN_LOG.has(resultCode(error) ?? 0)) throw asStoreError(error, { act: "write to", path });
  } finally {
    driver.close();
  }
}

/** SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL. */
const STAYS_IN_LOG: ReadonlySet<number> = new Set([8, 10, 13]);
