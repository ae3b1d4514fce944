import { PipelineError } from "../model/pipeline-error.ts";
import { readTrouble } from "./read-trouble.ts";

/** What the disk said about a translation memory file, in our words. A `memory-file` error comes back as it is. */
export function memoryTrouble(name: string, cause: unknown): PipelineError {
  if (cause instanceof PipelineError && cause.code === "memory-file") return cause;
  return new PipelineError("memory-file", readTrouble(name, cause).message, {
    advice: "Check the key memory.files in pipeline.config.yaml, and that the file can be read",
    cause,
  });
}
