import { PipelineError } from "../../model/pipeline-error.ts";

const SAVE_ANEW = "Open it in a word processor, save it anew as DOCX and run bitekst again";

/** The error for a file that is no Word document as this program reads them. */
export function docxTrouble(name: string, state: string, more: { advice?: string; cause?: unknown } = {}) {
  const { advice = SAVE_ANEW, cause } = more;
  return new PipelineError("document-unreadable", `Cannot read ${JSON.stringify(name)}: ${state}`, {
    advice,
    cause,
  });
}
