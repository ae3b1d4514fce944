import { languageName } from "../lib/language-name.ts";
import type { SegmentedDocument } from "../model/document.ts";
import { PipelineError } from "../model/pipeline-error.ts";

const NORWEGIAN = ["nb", "nn"];

/** @throws PipelineError `document-language` for an article that is surely not Norwegian: it is not paid for */
export function refuseForeign({ name, language }: SegmentedDocument): void {
  if (NORWEGIAN.includes(language)) return;
  const advice =
    "Take it out of the folder, or set source.language: nb in pipeline.config.yaml to have it translated all the same";
  throw new PipelineError(
    "document-language",
    `Cannot translate "${name}": it is written in ${languageName(language)}`,
    { advice },
  );
}
