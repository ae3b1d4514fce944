import type { EngineError } from "../../model/engine-error.ts";

/** An engine that did not do what others did in its place then. */
export interface PassedOver {
  readonly engine: string;
  /** Texts that went on to other engines, and were answered by these. */
  readonly texts: number;
  readonly to: readonly string[];
  readonly error?: EngineError;
}

/** Of an engine without an error: it answered. */
export function whyPassedOver({ error }: Pick<PassedOver, "error">): string {
  return error?.message ?? "its answers were doubtful, or texts too long for it";
}
