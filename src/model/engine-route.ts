import type { AnswerReference } from "./stored-document.ts";

/** An engine that a text may go to, and what its answer is kept under. */
export interface EngineRoute extends AnswerReference {
  /** The engine's name. */
  readonly engine: string;
}
