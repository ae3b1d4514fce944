import type { EngineError } from "../model/engine-error.ts";

/** What holds for all that use the same engine at the same time, on this machine or others. */
export interface SharedBrakes {
  /** Waits until a request may start, or until the signal is aborted; gives why none may for a while. */
  before(signal: AbortSignal): Promise<EngineError | undefined>;
  /** Lets the others know what an error means for them. */
  heard(error: EngineError): Promise<void>;
}
