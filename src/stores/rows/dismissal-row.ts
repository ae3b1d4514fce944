import type { Dismissal } from "../../model/dismissal.ts";
import { withoutNulls } from "./without-nulls.ts";

export const DISMISSAL_COLUMNS = "document, segment, check_code, digest, reason, author";

export type DismissalRow = [
  document: string,
  segment: string,
  check: string,
  digest: string,
  reason: string,
  by: string | null,
];

export function dismissalRowOf({ document, segment, check, digest, reason, by }: Dismissal): DismissalRow {
  return [document, segment, check, digest, reason, by ?? null];
}

export function dismissalOf([document, segment, check, digest, reason, by]: DismissalRow): Dismissal {
  return { document, segment, check, digest, reason, ...withoutNulls({ by }) };
}
