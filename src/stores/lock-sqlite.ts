import { existsSync } from "node:fs";
import { PipelineError } from "../model/pipeline-error.ts";
import { ANOTHER_FILE } from "./another-file.ts";
import { openSqliteDriver, type SqliteDriver } from "./sqlite-driver.ts";
import { asStoreError } from "./sqlite-error.ts";

/** Milliseconds: somebody who only looks whether a run is under way is gone by then. */
const MOMENT = 100;

/** A connection that nobody holds is closed by the garbage collector, and its lock with it. */
const held = new Set<SqliteDriver>();

/**
 * The right to run on the store at `path`: an exclusive lock on the empty database `<path>.lock`, which the
 * operating system frees when this process ends, however it ends. Never open that file by other means in this
 * process: closing it would free the lock (sqlite.org/howtocorrupt.html, "cancelled by a separate thread").
 * @returns what gives it back; again has no effect.
 * @throws PipelineError `store-busy` when another run has it, `store-unusable`
 */
export async function lockSqlite(path: string): Promise<() => Promise<void>> {
  const driver = await holdFile(`${path}.lock`).catch((error) => {
    throw isBusy(error) ? refusal(path, error) : error;
  });
  held.add(driver);
  return async () => {
    if (held.delete(driver)) driver.close();
  };
}

/**
 * Whether a run holds the lock of the store at `path`. Asking takes it for a moment, so that nobody else has;
 * whoever wants it then waits for longer than that.
 */
export async function isSqliteLocked(path: string): Promise<boolean> {
  if (!existsSync(`${path}.lock`)) return false;
  try {
    const driver = await holdFile(`${path}.lock`);
    driver.close();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  }
}

async function holdFile(path: string): Promise<SqliteDriver> {
  // Nothing is prepared on it: in one binding prepared statements outlive close(), and the lock would with them.
  const driver = await openSqliteDriver(path, { busyTimeout: MOMENT });
  try {
    driver.exec("BEGIN EXCLUSIVE");
    return driver;
  } catch (error) {
    driver.close();
    throw asStoreError(error, { act: "open", path });
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof PipelineError && error.code === "store-busy";
}

function refusal(path: string, cause: unknown): PipelineError {
  return new PipelineError("store-busy", `Cannot start a run on "${path}": another run is using it`, {
    advice: `Wait for the other run to end, or ${ANOTHER_FILE}`,
    cause,
  });
}
