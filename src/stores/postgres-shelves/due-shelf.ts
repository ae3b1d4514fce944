import type { DueShelf } from "../../ports/shared-store.ts";
import type { PostgresDriver } from "../postgres-driver.ts";
import { type DueRow, dueRunOf } from "../rows/due-row.ts";

const CLAIM = `
  INSERT INTO due_run (job, due, who, started) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1`;
const IS_MINE = "SELECT 1 FROM due_run WHERE job = $1 AND due = $2 AND who = $3 AND started = $4";
const FINISH = "UPDATE due_run SET ended = $1, run_end = $2 WHERE job = $3 AND due = $4";
const LATEST = `
  SELECT DISTINCT ON (job) job, due, who, started, ended, run_end FROM due_run
   ORDER BY job DESC, due COLLATE "C" DESC`;

/** Keeps in PostgreSQL which due times of the schedule were taken up. */
export function dueShelf(driver: PostgresDriver): DueShelf {
  return {
    claim: async (run) => {
      const parameters = [run.job, run.due, run.who, run.at];
      let attempts = 0;
      return driver.write(
        async (session) => {
          attempts += 1;
          if ((await session.all(CLAIM, parameters)).length > 0) return true;
          // The attempt before was stored, perhaps, before the connection broke.
          return attempts > 1 && (await session.all(IS_MINE, parameters)).length > 0;
        },
        { isRepeatable: true },
      );
    },
    finish: async ({ job, due, endedAt, end }) =>
      void (await driver.writeOne(FINISH, [endedAt, end, job, due])),
    latest: async () => {
      const rows = await driver.readOne<DueRow>(LATEST);
      return new Map(rows.map((row) => [row[0], dueRunOf(row)]));
    },
  };
}
