import { PipelineError } from "../../model/pipeline-error.ts";

/** The error for a Word file that holds no review table; `state` says what it is instead. */
export function brokenDocx(name: string, state: string, cause?: unknown): PipelineError {
  return new PipelineError("document-unreadable", `Cannot read ${JSON.stringify(name)}: ${state}`, {
    advice: "Save it in Word as a document (.docx) once more, or make it anew with bitekst export",
    cause,
  });
}
