import type { TranslationUnit } from "../../model/translation-unit.ts";

/** What stands for people where a unit has no English of its own. */
export function insteadOfTarget({ review }: Pick<TranslationUnit, "review">): string {
  if (review?.joined !== undefined) return `with sentence ${review.joined.replace(/^s(?=\d+$)/, "")}`;
  if (review?.blank === true) return "left empty on purpose";
  if (review?.rejected !== undefined) return `sent back: ${review.rejected.reason}`;
  return "not translated";
}
