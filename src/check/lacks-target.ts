import { languageName } from "../lib/language-name.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { CheckContext } from "./check.ts";

/** `Segment s3 has no English text`, when that is so. */
export function lacksTarget(
  { segment, target, review }: TranslationUnit,
  { document }: CheckContext,
): string | undefined {
  if (review?.blank === true || review?.joined !== undefined) return undefined;
  const language = document.languages.target.split("-")[0] ?? "";
  return target.trim() === "" ? `Segment ${segment.id} has no ${languageName(language)} text` : undefined;
}
