import { identifyLanguage, type LanguageGuess } from "../../language/identify-language.ts";
import { withoutCodes } from "../../model/code-characters.ts";
import type { SourceDocument } from "../../model/document.ts";

/** What an article is written in as a whole; code is not asked. */
export function identifyArticle({ text, regions }: Pick<SourceDocument, "text" | "regions">): LanguageGuess {
  const told = regions?.filter(({ kind }) => kind !== "code").map(({ content }) => withoutCodes(content));
  return identifyLanguage(told?.join("\n") ?? text);
}
