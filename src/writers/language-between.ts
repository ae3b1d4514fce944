import type { BilingualDocument } from "../model/document.ts";
import type { LanguageCode } from "../model/language.ts";

/** The language by way of which texts of the document were translated; `undefined` when none was. */
export function languageBetween({ blocks }: Pick<BilingualDocument, "blocks">): LanguageCode | undefined {
  for (const { units } of blocks) {
    for (const { review } of units) if (review?.pivot !== undefined) return review.pivot.language;
  }
  return undefined;
}
