import type { RunShelf } from "../../ports/store.ts";
import { RUN_COLUMNS, type RunRow, runOf, runRowOf } from "../rows/run-row.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

const SAVE = `
  INSERT INTO run (${RUN_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE
     SET started_at = excluded.started_at, ended_at = excluded.ended_at,
         run_end = excluded.run_end, report = excluded.report,
         kind = excluded.kind, job = excluded.job, host = excluded.host`;
const LIST = `
  SELECT ${RUN_COLUMNS} FROM run ORDER BY started_at DESC, number DESC LIMIT ?`;

/** Keeps what runs reported in SQLite. */
export function runShelf(driver: SqliteDriver): RunShelf {
  return {
    save: async (run) => driver.write(() => driver.run(SAVE, runRowOf(run))),
    list: async (limit) => driver.read(() => driver.all<RunRow>(LIST, [limit])).map(runOf),
  };
}
