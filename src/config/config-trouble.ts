import { PipelineError } from "../model/pipeline-error.ts";

/** A problem and its place in the file, both counted from 1. */
export interface PlacedProblem {
  readonly line: number;
  readonly col: number;
  readonly message: string;
}

/** More than anybody reads at once; a list of the wrong kind brings a problem for each of its items. */
const MOST = 50;
const LONGEST = 500;

const ADVICE =
  "Correct it and run bitekst again; the pipeline.config.yaml that comes with bitekst explains every key";

/** One error for all problems of a config file: on the message's only line, or a line for each of the first 50 in the file's order. */
export function configTrouble(file: string, problems: readonly PlacedProblem[]): PipelineError {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.col - b.col);
  const placed = sorted.map(({ line, col, message }) => ({
    place: `${file}:${line}:${col}`,
    message: shorten(message),
  }));
  const [only, ...others] = placed;
  const told =
    only !== undefined && others.length === 0
      ? `Cannot use ${JSON.stringify(only.place)}: ${only.message}`
      : [
          `Cannot use ${JSON.stringify(file)}: ${placed.length} problems`,
          ...placed.slice(0, MOST).map(({ place, message }) => `  ${place}: ${message}`),
          ...(placed.length > MOST ? [`  and ${placed.length - MOST} more`] : []),
        ].join("\n");
  return new PipelineError("config", told, { advice: ADVICE });
}

function shorten(message: string): string {
  return message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
}
