import type { Config } from "../config/config.ts";
import type { Chosen } from "../leverage/choose-engines.ts";
import type { Glossary } from "../model/glossary.ts";
import type { Trouble } from "../model/run-report.ts";
import type { Engine } from "../ports/engine.ts";
import type { Store } from "../ports/store.ts";

/** The time of day and the passing of time, handed in. */
export interface Clock {
  now(): Date;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** One of several engines, or one that is not for everything. */
export interface KitEngine extends Chosen {
  readonly engine: Engine;
  /** Present when nothing can be sent to it: why. */
  readonly missing?: Trouble;
  /** Tells its account from others, in a few characters that give nothing away; absent without a key. */
  readonly account?: string;
}

/** All that a run works with, opened once. */
export interface Kit {
  /** The folder of the config: names of documents and outputs are paths below it. */
  readonly root: string;
  readonly config: Config;
  readonly store: Store;
  /** Of `engine`: {@link KitEngine.account}. */
  readonly account?: string;
  /** The first engine: what cache keys and prices are made of, also when nothing can be sent. */
  readonly engine: Engine;
  /** Present when nothing can or may be sent to any engine: why. */
  readonly noEngine: Trouble | undefined;
  /** All engines in the order in which they are asked; absent where `engine` is the only one, and for everything. */
  readonly engines?: readonly KitEngine[];
  /**
   * The glossary of the config, if any; its file is read at the first asking, and again once it has changed.
   * @throws PipelineError `glossary-file`
   */
  readonly glossary: () => Promise<Glossary | undefined>;
  readonly clock: Clock;
  /** Told of every output that was written, since it was not there or would have changed. */
  readonly onWritten?: () => void;
  /** A new run's id, never given before. */
  readonly newRunId: () => string;
}
