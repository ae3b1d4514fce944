import { PipelineError } from "../../model/pipeline-error.ts";

/** The error for a file in an encoding that is not read; `from` is its name for `iconv`, when known. */
export function encodingTrouble(name: string, state: string, from?: string, cause?: unknown): PipelineError {
  const advice =
    from === undefined
      ? "Save it as UTF-8 in the editor it comes from and run bitekst again"
      : `Convert it with "iconv -f ${from} -t UTF-8" and run bitekst again`;
  return new PipelineError("document-encoding", `Cannot read ${JSON.stringify(name)}: ${state}`, {
    advice,
    cause,
  });
}
