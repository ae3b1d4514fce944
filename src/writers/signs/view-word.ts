import type { SegmentView } from "../../model/review-view.ts";
import { UNIT_SIGNS, unitSign } from "./unit-sign.ts";

/** How far a segment has come, in the words that people write beside it: `approved`, `sent back`, `machine` … */
export function viewWord(view: Pick<SegmentView, "state" | "origin" | "rejected">): string {
  return view.rejected === undefined ? UNIT_SIGNS[unitSign(view)].word : "sent back";
}
