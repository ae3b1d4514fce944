import type { FolderStatus } from "../../pipeline/status/folder-status.ts";
import { localTime } from "../schedule/local-time.ts";

/** What was billed this month, what is due next, and where the page of runs is. */
export function aroundLines({
  budget,
  next,
  page,
}: Pick<FolderStatus, "budget" | "next" | "page">): readonly string[] {
  const { month, billed, reserved, limit } = budget;
  const figure = (value: number) => value.toLocaleString("en-GB");
  const parts = [
    `${month}: ${figure(billed)} characters billed${limit === undefined ? "" : ` of ${figure(limit)}`}`,
    ...(reserved > 0 ? [`${figure(reserved)} set aside`] : []),
    ...(limit === undefined ? [] : [`${figure(Math.max(0, limit - billed - reserved))} left`]),
  ];
  return [
    parts.join(", "),
    ...next.map(({ job, due, timeZone }) => `Next: ${job}, ${localTime(due, timeZone)} (${timeZone})`),
    ...(page === undefined ? [] : [`Page of runs: ${page}`]),
  ];
}
