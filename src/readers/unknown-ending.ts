import { PipelineError } from "../model/pipeline-error.ts";

/** The error for a file whose ending no reader knows. */
export function unknownEnding(name: string, endings: readonly string[]): PipelineError {
  return new PipelineError(
    "document-unreadable",
    `Cannot read ${JSON.stringify(name)}: its ending is not known`,
    {
      advice: `Give bitekst files that end in ${endings.join(", ")}`,
    },
  );
}
