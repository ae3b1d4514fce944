import type { ListedJob } from "../../pipeline/schedule/list-jobs.ts";
import type { Terminal } from "../terminal.ts";
import { localTime } from "./local-time.ts";

/** A job, what it takes, its next due times on the clocks of its zone, and what came of it last. */
export function jobLines(job: ListedJob, { paint }: Terminal): readonly string[] {
  const { name, cron, timeZone, paths, next, last } = job;
  const times = next.map((due) => localTime(due, timeZone)).join(", ");
  return [
    `${paint("bold", name)}  ${cron}  ${timeZone}  ${paths === undefined ? "all articles" : paths.join(", ")}`,
    `  next  ${times === "" ? "never" : times}`,
    `  last  ${last === undefined ? "it never ran" : `${localTime(last.due, timeZone)}, ${endOf(last)}`}`,
  ];
}

function endOf({ end, who }: NonNullable<ListedJob["last"]>): string {
  return end === undefined ? `under way, or died (${who})` : end;
}
