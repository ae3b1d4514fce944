import type { DueRun } from "../../ports/shared-store.ts";
import { withoutNulls } from "./without-nulls.ts";

export type DueRow = [
  job: string,
  due: string,
  who: string,
  at: string,
  endedAt: string | null,
  end: string | null,
];

export function dueRunOf([job, due, who, at, endedAt, end]: DueRow): DueRun {
  return { job, due, who, at, ...withoutNulls({ endedAt, end }) };
}
