import { type ErrorDetails, PipelineError } from "./pipeline-error.ts";

/**
 * refused: bad or scoped key. quota: nothing more this period. Both stop all sending at once.
 * glossary: the glossary that the request names is not there; where it cannot be put back, all sending stops.
 * too-large: send less at a time. busy, unreachable: again later. rejected: this request will never pass.
 */
export type EngineTrouble =
  | "refused"
  | "quota"
  | "glossary"
  | "too-large"
  | "busy"
  | "unreachable"
  | "rejected";

export interface EngineErrorDetails extends ErrorDetails {
  /** How long the engine asked us to wait, in milliseconds. */
  readonly retryAfter?: number;
  /** What it was about has been put right meanwhile: the same request may be sent once more. */
  readonly isMended?: boolean;
}

/** A request that brought no answers, in our words; the engine's own error is its `cause`. */
export class EngineError extends PipelineError {
  readonly trouble: EngineTrouble;
  readonly retryAfter: number | undefined;
  readonly isMended: boolean;

  constructor(trouble: EngineTrouble, message: string, details: EngineErrorDetails = {}) {
    super(`engine-${trouble}`, message, details);
    this.name = "EngineError";
    this.trouble = trouble;
    this.retryAfter = details.retryAfter;
    this.isMended = details.isMended ?? false;
  }
}
