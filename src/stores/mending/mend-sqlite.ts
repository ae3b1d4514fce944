import { existsSync } from "node:fs";
import type { StoreMending } from "../../ports/store-mending.ts";
import { resultCode } from "../result-code.ts";
import type { SqliteBinding } from "../sqlite-binding.ts";
import { connectSqlite, type SqliteDriver } from "../sqlite-driver.ts";
import { asStoreError } from "../sqlite-error.ts";
import { buildMended } from "./build-mended.ts";
import { fileAt } from "./file-at.ts";
import { isDamage } from "./is-damage.ts";
import { isLogAlone } from "./is-log-alone.ts";
import { isOurs } from "./is-ours.ts";
import { mendedPath, putInPlace } from "./put-in-place.ts";

/** Milliseconds to wait for another process that mends the same file. */
const PATIENCE = 60_000;
const BUSY = 5;

/** What a process saw of a damaged file. */
export interface Seen {
  /** The file's number, to know it again. */
  readonly file: number | undefined;
  readonly onMended?: ((mending: StoreMending) => void) | undefined;
}

/**
 * Sets a damaged store aside and puts a new one in its place with all that can be read of it.
 * @returns whether there is a sound file now, from us or from another process; a file that may not be ours is left alone
 * @throws PipelineError `store-busy` `store-unusable`; nothing is lost then
 */
export function mendSqlite(binding: SqliteBinding, path: string, { file, onMended }: Seen): boolean {
  if (!isOurs(path)) return false;
  const release = holdMending(binding, path);
  try {
    if (file !== fileAt(path)) return true;
    const letGo = holdDamaged(binding, path);
    try {
      const found = buildMended(binding, path);
      const aside = putInPlace(path);
      enterWalAtOnce(binding, path);
      onMended?.({ path, aside, ...found });
    } finally {
      letGo();
    }
    return true;
  } catch (error) {
    // Where a file that is open cannot be renamed, the next to open the store ends it.
    throw asStoreError(error, { act: "open", path });
  } finally {
    release();
  }
}

/** Ends what a process began that was stopped between two names. */
export function endMending(binding: SqliteBinding, path: string): void {
  if (!existsSync(mendedPath(path))) return;
  const release = holdMending(binding, path);
  try {
    if (existsSync(mendedPath(path))) putInPlace(path);
  } finally {
    release();
  }
}

/** One process at a time, by a lock like that of a run; its file stays, since others may wait for it. */
function holdMending(binding: SqliteBinding, path: string): () => void {
  const lock = connectSqlite(binding, { path: `${path}.mending`, busyTimeout: PATIENCE });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    throw asStoreError(error, { act: "open", path });
  }
  return () => lock.close();
}

/** Who can still write to the damaged file waits, and then sees that it has another name. */
function holdDamaged(binding: SqliteBinding, path: string): () => void {
  if (isLogAlone(path)) return () => undefined;
  let driver: SqliteDriver | undefined;
  const letGo = () => driver?.close();
  try {
    driver = connectSqlite(binding, { path, busyTimeout: PATIENCE });
    driver.exec("BEGIN IMMEDIATE");
  } catch (error) {
    if (isDamage(error)) return letGo;
    letGo();
    throw asStoreError(error, { act: "open", path });
  }
  return letGo;
}

/** Who opens the store next does it, should somebody be at it already. */
function enterWalAtOnce(binding: SqliteBinding, path: string): void {
  const driver = connectSqlite(binding, { path, busyTimeout: 0 });
  try {
    driver.exec("PRAGMA journal_mode = WAL");
  } catch (error) {
    if (resultCode(error) !== BUSY) throw error;
  } finally {
    driver.close();
  }
}
