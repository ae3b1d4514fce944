import type { Engine } from "../ports/engine.ts";
import type { BatchWishes } from "./batch-options.ts";
import type { Purse } from "./open-purse.ts";
import type { SharedBrakes } from "./shared-brakes.ts";
import type { KeptAnswer, Resolution } from "./translate-outcome.ts";

/** All that sending needs from outside: engine, time, store, signal. */
export interface TranslateTools extends BatchWishes {
  readonly engine: Engine;
  /** Requests at once, at most: 1 or more. */
  readonly concurrency: number;
  readonly retries: Retries;
  /** Unicode code points that may be billed in this run, repeated requests included. Default: no limit. */
  readonly maxCharacters?: number | undefined;
  /** In the place of one that is opened for `maxCharacters`, when several sendings share it. */
  readonly purse?: Purse | undefined;
  /** What others who use the engine know, and are to know. */
  readonly brakes?: SharedBrakes | undefined;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Aborted: no new request starts, those in flight finish and are kept. */
  readonly signal: AbortSignal;
  /** Stores a batch's answers; durable when it resolves. Nothing looks at an answer before. */
  keep(answers: readonly KeptAnswer[]): Promise<void>;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Retries {
  /** Requests for the same batch while the engine is busy or out of reach: 1 or more. */
  readonly attempts: number;
  /** Milliseconds before the second; doubled for each further one. */
  readonly firstDelay: number;
}

export interface Progress {
  /** Texts whose fate is settled. */
  readonly texts: number;
  readonly of: number;
  /** Ids of those that were settled since this was told last. */
  readonly settled: readonly string[];
  /** What became of these and others, by id; absent where that is not the last word on them. */
  readonly resolutions?: ReadonlyMap<string, Resolution> | undefined;
  /** Unicode code points billed so far. */
  readonly characters: number;
}
