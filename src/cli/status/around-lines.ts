import { groupDigits } from "../../lib/group-digits.ts";
import type { FolderStatus } from "../../pipeline/status/folder-status.ts";
import { localTime } from "../schedule/local-time.ts";

/** What was billed this month, what is due next, and where the page of runs is. */
export function aroundLines({
  budget,
  next,
  page,
}: Pick<FolderStatus, "budget" | "next" | "page">): readonly string[] {
  const { month, billed, reserved, limit } = budget;
  const parts = [
    `${month}: ${groupDigits(billed)} characters billed${limit === undefined ? "" : ` of ${groupDigits(limit)}`}`,
    ...(reserved > 0 ? [`${groupDigits(reserved)} set aside`] : []),
    ...(limit === undefined ? [] : [`${groupDigits(Math.max(0, limit - billed - reserved))} left`]),
  ];
  return [
    parts.join(", "),
    ...next.map(({ job, due, timeZone }) => `Next: ${job}, ${localTime(due, timeZone)} (${timeZone})`),
    ...(page === undefined ? [] : [`Page of runs: ${page}`]),
  ];
}
