import type { RunRecord } from "../../model/run-record.ts";
import type { RunShelf } from "../../ports/store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { withoutNulls } from "./without-nulls.ts";

type RunRow = [
  id: string,
  startedAt: string,
  endedAt: string | null,
  end: NonNullable<RunRecord["end"]> | null,
  report: string | null,
  kind: NonNullable<RunRecord["kind"]> | null,
  job: string | null,
  host: string | null,
];

const COLUMNS = "id, started_at, ended_at, run_end, report, kind, job, host";
const SAVE = `
  INSERT INTO run (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE
     SET started_at = excluded.started_at, ended_at = excluded.ended_at,
         run_end = excluded.run_end, report = excluded.report,
         kind = excluded.kind, job = excluded.job, host = excluded.host`;
const LIST = `
  SELECT ${COLUMNS} FROM run ORDER BY started_at DESC, number DESC LIMIT ?`;

/** Keeps what runs reported in SQLite. */
export function runShelf(driver: SqliteDriver): RunShelf {
  return {
    save: async (run) => driver.write(() => driver.run(SAVE, columnsOf(run))),
    list: async (limit) => driver.read(() => driver.all<RunRow>(LIST, [limit])).map(runOf),
  };
}

function columnsOf({ id, startedAt, endedAt, end, report, kind, job, host }: RunRecord): (string | null)[] {
  const told = JSON.stringify(report) ?? null;
  return [id, startedAt, endedAt ?? null, end ?? null, told, kind ?? null, job ?? null, host ?? null];
}

function runOf([id, startedAt, endedAt, end, report, kind, job, host]: RunRow): RunRecord {
  return {
    id,
    startedAt,
    ...withoutNulls({ endedAt, end, kind, job, host }),
    ...(report === null ? {} : { report: JSON.parse(report) as unknown }),
  };
}
