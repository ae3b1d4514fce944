import type { RunRecord } from "../../model/run-record.ts";
import { withoutNulls } from "./without-nulls.ts";

export const RUN_COLUMNS = "id, started_at, ended_at, run_end, report, kind, job, host";

export type RunRow = [
  id: string,
  startedAt: string,
  endedAt: string | null,
  end: NonNullable<RunRecord["end"]> | null,
  report: string | null,
  kind: NonNullable<RunRecord["kind"]> | null,
  job: string | null,
  host: string | null,
];

export function runRowOf({ id, startedAt, endedAt, end, report, kind, job, host }: RunRecord): RunRow {
  const told = JSON.stringify(report) ?? null;
  return [id, startedAt, endedAt ?? null, end ?? null, told, kind ?? null, job ?? null, host ?? null];
}

export function runOf([id, startedAt, endedAt, end, report, kind, job, host]: RunRow): RunRecord {
  return {
    id,
    startedAt,
    ...withoutNulls({ endedAt, end, kind, job, host }),
    ...(report === null ? {} : { report: JSON.parse(report) as unknown }),
  };
}
