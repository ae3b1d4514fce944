import { setTimeout as pause } from "node:timers/promises";
import { PipelineError } from "../model/pipeline-error.ts";
import type { SqliteDriver } from "./sqlite-driver.ts";
import { asStoreError } from "./sqlite-error.ts";

/** Milliseconds between two tries. */
const MOMENT = 10;

/**
 * Puts the file into write-ahead logging, a mode that the file keeps. Reading comes before writing in it, and two
 * that do so at once would wait for each other for ever: SQLite refuses one of them without asking its busy timeout
 * (https://sqlite.org/c3ref/busy_handler.html). So it is tried again here.
 * @throws PipelineError `store-busy` when others held the file for `patience`, in milliseconds.
 */
export async function enterWal(driver: SqliteDriver, patience: number): Promise<void> {
  driver.exec("PRAGMA busy_timeout = 0");
  for (let left = patience; !tryWal(driver, left > 0); left -= MOMENT) await pause(MOMENT);
  driver.exec(`PRAGMA busy_timeout = ${patience}`);
}

function tryWal(driver: SqliteDriver, isPatient: boolean): boolean {
  try {
    driver.exec("PRAGMA journal_mode = WAL");
    return true;
  } catch (error) {
    const told = asStoreError(error, { act: "open", path: driver.path });
    if (isPatient && told instanceof PipelineError && told.code === "store-busy") return false;
    throw told;
  }
}
