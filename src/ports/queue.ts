/** One document that waits for a worker. */
export interface QueueJob {
  readonly id: string;
  /** Its name: the path below the folder of the config, with `/`. */
  readonly document: string;
  /** The schedule's job, or `enqueue`, and when: tells one enqueuing from the next. */
  readonly wave: string;
  /** 1 for the first. */
  readonly attempt: number;
}

export interface QueueDepth {
  readonly waiting: number;
  readonly active: number;
  /** Given up after all attempts. */
  readonly dead: number;
}

/**
 * Documents that wait for workers, on any number of machines. A job is taken by one worker at a time.
 * @throws PipelineError `store-unusable` when it cannot be reached
 */
export interface Queue {
  /** Documents that wait already are not put a second time; gives how many were put. */
  put(jobs: readonly Pick<QueueJob, "document" | "wave">[]): Promise<number>;
  /** At most so many, none when nothing waits. */
  take(count: number): Promise<readonly QueueJob[]>;
  /** Done: never handed out again. */
  done(ids: readonly string[]): Promise<void>;
  /** Back into the queue, to be taken again after a while; after the last attempt it is dead, with the reason. */
  giveBack(ids: readonly string[], why: string): Promise<void>;
  /** Back into the queue as if they had not been taken: at once, and no attempt is counted. */
  putBack(jobs: readonly QueueJob[]): Promise<void>;
  /** Dead at once, with the reason: another attempt would come to the same. */
  bury(jobs: readonly QueueJob[], why: string): Promise<void>;
  /** Ids of jobs that were taken longer ago than so many milliseconds and have come to nothing yet. */
  stale(milliseconds: number): Promise<readonly string[]>;
  depth(): Promise<QueueDepth>;
  /** Those that were given up: document and reason. */
  dead(limit: number): Promise<readonly { readonly document: string; readonly why: string }[]>;
  /** Puts all that is dead into the queue anew; gives how many were put. */
  revive(): Promise<number>;
  close(): Promise<void>;
}
