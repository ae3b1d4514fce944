import type { TranslationUnit } from "./translation-unit.ts";

/**
 * Whether a person's word stands in a unit: they wrote it, approved what an engine or a rule gave, sent it back, left
 * it blank or joined it. Runs leave such a unit as it is while its source is the same. What memory gave is not meant:
 * there the memory is the word.
 */
export function isPersonsWord({ state, origin, review }: Omit<TranslationUnit, "segment">): boolean {
  if (review?.rejected !== undefined || review?.blank === true || review?.joined !== undefined) return true;
  if (origin === "human") return true;
  return origin !== "memory" && (state === "reviewed" || state === "final");
}
