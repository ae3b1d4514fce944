import type { TranslationUnit } from "../model/translation-unit.ts";
import type { CheckContext } from "./check.ts";
import { targetName } from "./words/target-name.ts";

/** `Segment s3 has no English text`, when that is so. */
export function lacksTarget(
  { segment, target, review }: TranslationUnit,
  { document }: CheckContext,
): string | undefined {
  if (review?.blank === true || review?.joined !== undefined) return undefined;
  return target.trim() === ""
    ? `Segment ${segment.id} has no ${targetName(document.languages)} text`
    : undefined;
}
