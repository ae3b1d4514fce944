import { PipelineError } from "../model/pipeline-error.ts";

/** The error for a file that nobody wrote: what it is made of would keep a parser busy for hours. */
export function noArticle(name: string, state: string): PipelineError {
  return new PipelineError("document-unreadable", `Cannot read ${JSON.stringify(name)}: ${state}`, {
    advice:
      "Save the article anew from where it was written, or split what is no single article into several files",
  });
}
