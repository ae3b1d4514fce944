import { PipelineError } from "../../model/pipeline-error.ts";

/** The error for a bilingual file that is not what its format says; `state` says where and why. */
export function brokenFile(name: string, state: string, cause?: unknown): PipelineError {
  return new PipelineError("document-unreadable", `Cannot read ${JSON.stringify(name)}: ${state}`, {
    advice: "Put the file right, or say what it is with --format, and run bitekst check again",
    cause,
  });
}
