import type { DueShelf } from "../../ports/shared-store.ts";
import { type DueRow, dueRunOf } from "../rows/due-row.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

const CLAIM = `
  INSERT INTO due_run (job, due, who, started) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING 1`;
const FINISH = "UPDATE due_run SET ended = ?, run_end = ? WHERE job = ? AND due = ?";
const LATEST = `
  SELECT job, due, who, started, ended, run_end FROM due_run AS run
   WHERE due = (SELECT max(due) FROM due_run WHERE job = run.job)`;

/** Keeps in SQLite which due times of the schedule were taken up. */
export function dueShelf(driver: SqliteDriver): DueShelf {
  return {
    claim: async ({ job, due, who, at }) =>
      driver.write(() => driver.all(CLAIM, [job, due, who, at]).length > 0),
    finish: async ({ job, due, endedAt, end }) =>
      driver.write(() => driver.run(FINISH, [endedAt, end, job, due])),
    latest: async () => {
      const rows = driver.read(() => driver.all<DueRow>(LATEST));
      return new Map(rows.map((row) => [row[0], dueRunOf(row)]));
    },
  };
}
