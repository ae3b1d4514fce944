/** Every foreseen failure, and nothing else, has one of these codes; `cli/exit-code.ts` gives each an exit status. */
export type ErrorCode =
  | "usage"
  | "config"
  | "document-missing"
  | "document-unreadable"
  | "document-is-folder"
  | "document-empty"
  | "document-binary"
  | "document-encoding"
  | "document-language"
  | "memory-file"
  | "glossary-file"
  | "store-unusable"
  | "store-busy"
  | "output-unwritable"
  | "report-failed"
  | "engine-missing"
  | "engine-languages"
  | "engine-refused"
  | "engine-quota"
  | "engine-too-large"
  | "engine-busy"
  | "engine-unreachable"
  | "engine-rejected"
  | "engine-glossary"
  | "model-missing"
  | "model-download"
  | "model-damaged"
  | "model-unwritable"
  | "budget";

export interface ErrorDetails {
  /** One sentence that says what to do, naming a key, a flag or a command. */
  readonly advice?: string;
  readonly cause?: unknown;
}

/**
 * A failure that was foreseen: shown as one clear line, without a stack trace.
 * The message reads `Cannot <do> "<what>": <state>`, without a full stop.
 */
export class PipelineError extends Error {
  readonly code: ErrorCode;
  readonly advice: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "PipelineError";
    this.code = code;
    this.advice = details.advice;
  }
}
