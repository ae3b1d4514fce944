import { languageName } from "../../lib/language-name.ts";
import type { SegmentedDocument } from "../../model/document.ts";
import { PipelineError } from "../../model/pipeline-error.ts";

const NORWEGIAN = ["nb", "nn"];

/**
 * Why an article that is surely not Norwegian is not translated, nor paid for, where the config leaves it to us what it
 * is (`source.language: auto`); `undefined` for a Norwegian one.
 */
export function foreignArticle({
  name,
  language,
}: Pick<SegmentedDocument, "name" | "language">): PipelineError | undefined {
  if (NORWEGIAN.includes(language)) return undefined;
  const state = language === "und" ? "not written in Norwegian" : `written in ${languageName(language)}`;
  const own = language === "und" ? "" : `, or source.language: ${language} in a folder of its own`;
  const advice = `Take it out of the folder, or say what the articles are in pipeline.config.yaml: source.language: nb${own}`;
  return new PipelineError("document-language", `Cannot translate "${name}": it is ${state}`, { advice });
}
