import type { PipelineError } from "../../model/pipeline-error.ts";
import type { Verdict } from "./health.ts";

/** A foreseen failure as a problem. */
export function toVerdict({ message, advice }: PipelineError): Verdict {
  return { state: "problem", message, ...(advice === undefined ? {} : { advice }) };
}
