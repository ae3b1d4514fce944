import { PipelineError } from "../model/pipeline-error.ts";

/** A problem and its place in the file, both counted from 1. */
export interface PlacedProblem {
  readonly line: number;
  readonly col: number;
  readonly message: string;
}

const ADVICE =
  "Correct it and run bitekst again; the pipeline.config.yaml that comes with bitekst explains every key";

/** One error for all problems of a config file: on the message's only line, or a line for each in the file's order. */
export function configTrouble(file: string, problems: readonly PlacedProblem[]): PipelineError {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.col - b.col);
  const placed = sorted.map(({ line, col, message }) => ({ place: `${file}:${line}:${col}`, message }));
  const [only, ...others] = placed;
  const told =
    only !== undefined && others.length === 0
      ? `Cannot use ${JSON.stringify(only.place)}: ${only.message}`
      : [
          `Cannot use ${JSON.stringify(file)}: ${placed.length} problems`,
          ...placed.map(({ place, message }) => `  ${place}: ${message}`),
        ].join("\n");
  return new PipelineError("config", told, { advice: ADVICE });
}
