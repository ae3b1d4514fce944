import { saidWords } from "../../formats/said-words.ts";
import type { SegmentView } from "../../model/review-view.ts";
import { UNIT_SIGNS, unitSign } from "./unit-sign.ts";

/** How far a segment has come, in the words that people write beside it: `approved`, `sent back: terms`, `machine` … */
export function viewWord(
  view: Pick<SegmentView, "state" | "origin" | "rejected" | "blank" | "joined">,
): string {
  const word = view.rejected === undefined ? UNIT_SIGNS[unitSign(view)].word : "sent back";
  return `${word}${saidWords(view)}`;
}
