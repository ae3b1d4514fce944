import { isPair } from "../../engines/local/models/pair-name.ts";
import { PipelineError } from "../../model/pipeline-error.ts";

/** The pairs of a command line, each once. */
export function checkedPairs(pairs: readonly string[]): readonly string[] {
  const stray = pairs.find((pair) => !isPair(pair));
  if (stray === undefined) return [...new Set(pairs)];
  throw new PipelineError("usage", `Cannot take "${stray}": it is no pair of languages`, {
    advice: "Write it as source and target, such as nb-en or nn-en",
  });
}
