import type { HistoryEntry } from "../../model/review-record.ts";
import { withoutNulls } from "./without-nulls.ts";

export type HistoryRow = [
  revision: number,
  action: HistoryEntry["action"],
  who: string | null,
  at: string | null,
  source: string,
  target: string,
  state: HistoryEntry["state"],
  origin: NonNullable<HistoryEntry["origin"]> | null,
  review: string | null,
  reason: string | null,
];

export function historyEntryOf(row: HistoryRow): HistoryEntry {
  const [revision, action, who, at, source, target, state, origin, review, reason] = row;
  const said = review === null ? null : (JSON.parse(review) as NonNullable<HistoryEntry["review"]>);
  return {
    revision,
    action,
    source,
    target,
    state,
    ...withoutNulls({ who, at, origin, review: said, reason }),
  };
}
