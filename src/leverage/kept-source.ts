import type { LanguageCode, LanguagePair } from "../model/language.ts";
import type { DescribedSegment } from "./described-segment.ts";

/** The text of a segment that is in the target's language already: an English quotation stays as it is. */
export function keptSource(
  { segment, source }: DescribedSegment,
  { target }: LanguagePair,
): string | undefined {
  const { language } = segment;
  return language !== undefined && baseOf(language) === baseOf(target) ? source : undefined;
}

function baseOf(language: LanguageCode): string {
  return language.split("-")[0] ?? "";
}
