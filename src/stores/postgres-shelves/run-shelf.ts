import type { RunShelf } from "../../ports/store.ts";
import type { PostgresDriver } from "../postgres-driver.ts";
import { RUN_COLUMNS, type RunRow, runOf, runRowOf } from "../rows/run-row.ts";

const SAVE = `
  INSERT INTO run (${RUN_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      ON CONFLICT (id) DO UPDATE
     SET started_at = excluded.started_at, ended_at = excluded.ended_at,
         run_end = excluded.run_end, report = excluded.report,
         kind = excluded.kind, job = excluded.job, host = excluded.host`;
const LIST = `
  SELECT ${RUN_COLUMNS} FROM run ORDER BY started_at COLLATE "C" DESC, number DESC LIMIT $1`;

/** Keeps what runs reported in PostgreSQL. */
export function runShelf(driver: PostgresDriver): RunShelf {
  return {
    save: async (run) => void (await driver.writeOne(SAVE, runRowOf(run))),
    list: async (limit) => (await driver.readOne<RunRow>(LIST, [limit])).map(runOf),
  };
}
