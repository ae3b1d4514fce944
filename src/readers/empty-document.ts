import { PipelineError } from "../model/pipeline-error.ts";

/** The error for a file in which nothing is to be translated. */
export function emptyDocument(name: string): PipelineError {
  return new PipelineError("document-empty", `Cannot translate ${JSON.stringify(name)}: it holds no text`, {
    advice: "Remove it from the folder, or save the article in it and run bitekst again",
  });
}
