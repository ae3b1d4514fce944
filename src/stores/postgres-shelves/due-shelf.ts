import type { DueShelf } from "../../ports/shared-store.ts";
import type { PostgresDriver } from "../postgres-driver.ts";
import { type DueRow, dueRunOf } from "../rows/due-row.ts";

const CLAIM = `
  INSERT INTO due_run (job, due, who, started) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1`;
const FINISH = "UPDATE due_run SET ended = $1, run_end = $2 WHERE job = $3 AND due = $4";
const LATEST = `
  SELECT DISTINCT ON (job) job, due, who, started, ended, run_end FROM due_run
   ORDER BY job DESC, due COLLATE "C" DESC`;

/** Keeps in PostgreSQL which due times of the schedule were taken up. */
export function dueShelf(driver: PostgresDriver): DueShelf {
  return {
    claim: async ({ job, due, who, at }) => {
      const rows = await driver.write((session) => session.all(CLAIM, [job, due, who, at]));
      return rows.length > 0;
    },
    finish: async ({ job, due, endedAt, end }) =>
      driver.write((session) => session.run(FINISH, [endedAt, end, job, due]), { isRepeatable: true }),
    latest: async () => {
      const rows = await driver.read((session) => session.all<DueRow>(LATEST));
      return new Map(rows.map((row) => [row[0], dueRunOf(row)]));
    },
  };
}
