import { identifyLanguage } from "../../language/identify-language.ts";
import { withoutCodes } from "../../model/code-characters.ts";
import type { SegmentedDocument } from "../../model/document.ts";
import type { Segment } from "../../model/segment.ts";
import { identifyArticle } from "../../segment/languages/identify-article.ts";
import type { Kit } from "../kit.ts";
import type { ExplainedLanguage } from "./unit-explanation.ts";

/** What an article and one segment of it were identified as; nobody asks about an article when the config says it. */
export function explainLanguage(
  { config }: Pick<Kit, "config">,
  document: SegmentedDocument,
  segment: Segment,
): ExplainedLanguage {
  const guess = identifyLanguage(withoutCodes(segment.source), { prior: document.language });
  return {
    ...(config.source.language === "auto" ? { document: identifyArticle(document) } : {}),
    segment: guess,
    ...(segment.language === undefined ? {} : { own: segment.language }),
  };
}
