import { EngineError } from "../../../model/engine-error.ts";

/** What is wrong with the glossary is not what is wrong with a text: sending less at a time would not help. */
export function glossaryStop<Failure>(error: Failure): Failure | EngineError {
  const isText =
    error instanceof EngineError && (error.trouble === "rejected" || error.trouble === "too-large");
  if (!isText) return error;
  const { message, advice, cause } = error;
  return new EngineError("glossary", message, { cause, ...(advice === undefined ? {} : { advice }) });
}
