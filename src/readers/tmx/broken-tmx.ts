import { PipelineError } from "../../model/pipeline-error.ts";

/** A place in a file, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The error for a translation memory file that is no sound TMX. */
export function brokenTmx(name: string, state: string, cause?: unknown): PipelineError {
  return new PipelineError("memory-file", `Cannot read ${JSON.stringify(name)}: ${state}`, {
    advice:
      "Put the file right, or take it out of the folders that memory.files in pipeline.config.yaml names",
    cause,
  });
}
