/** Pieces of work and who is at them, so that no two processes or machines do one at the same time. */
export interface ClaimShelf {
  /**
   * Takes those that nobody has, that the owner has already, or whose lease ran out; gives the names that are the
   * owner's now. Leases are told by the store's clock, in milliseconds from now.
   */
  take(names: readonly string[], claim: Claim): Promise<ReadonlySet<string>>;
  /** Prolongs all that the owner still has; gives how many those are. */
  renew(claim: Claim): Promise<number>;
  /** Gives back some of what the owner has, or all of it. What it has not is no failure. */
  release(owner: string, names?: readonly string[]): Promise<void>;
  /** Names that begin so and whose lease ran out, sorted; they stay as they are. */
  lapsed(prefix: string): Promise<readonly string[]>;
}

export interface Claim {
  /** A worker or a run, never used twice. */
  readonly owner: string;
  /** Milliseconds. */
  readonly lease: number;
}

/** Unicode code points of one calendar month. */
export interface MonthSpending {
  readonly billed: number;
  /** Set aside by requests that are under way, or whose process died before it could tell. */
  readonly reserved: number;
}

export interface Reservation {
  /** Never used twice. */
  readonly id: string;
  /** `2026-11`, in the time zone of the budget. */
  readonly month: string;
  readonly characters: number;
  /** What the month may come to, reservations included; absent: no limit. */
  readonly limit?: number;
  readonly run: string;
}

/** What was billed, month by month, by all that share the store; and what waits for a budget. */
export interface SpendingShelf {
  /** false, and nothing set aside, when it would take the month past its limit. */
  reserve(reservation: Reservation): Promise<boolean>;
  /** What came of a reservation; saying it twice is as good as once. */
  settle(id: string, billed: number): Promise<void>;
  month(month: string): Promise<MonthSpending>;
  /** Cache keys of texts that did not fit the last budget, in the order they are to go. */
  backlog(): Promise<readonly string[]>;
  /** Adds keys at the end, and takes out those that are settled. */
  updateBacklog(change: {
    readonly left: readonly string[];
    readonly settled: readonly string[];
  }): Promise<void>;
}

/** Why nobody sends anything to an engine for a while. */
export interface EngineStop {
  /** As the engine's error has it: `quota`, `refused`. */
  readonly trouble: string;
  readonly message: string;
  /** ISO 8601, UTC. */
  readonly until: string;
}

/** What holds for all that share the store and an engine. */
export interface BrakeShelf {
  /**
   * Asks to start a request: milliseconds to wait before it may, 0 for at once. The turn is taken with the answer.
   * With `perMinute` turns lie evenly apart; after a pause all wait for its end.
   */
  turn(engine: string, limits: { readonly perMinute?: number }): Promise<number>;
  /** Nobody starts a request for so many milliseconds. */
  pause(engine: string, milliseconds: number): Promise<void>;
  /** Nobody sends anything until then; the first one that is said stands. */
  stop(engine: string, stop: EngineStop): Promise<void>;
  /** `undefined` when there is none, or none any more. */
  stopped(engine: string): Promise<EngineStop | undefined>;
  /** Forgets the stop. */
  lift(engine: string): Promise<void>;
}

/** One time at which a job of the schedule was due. */
export interface DueRun {
  readonly job: string;
  /** ISO 8601, UTC. */
  readonly due: string;
  readonly who: string;
  /** ISO 8601, UTC: when it was taken up. */
  readonly at: string;
  readonly endedAt?: string;
  /** A run's end, or `skipped`. */
  readonly end?: string;
}

/** Which due times of which jobs were taken up: each by one of all that share the store. */
export interface DueShelf {
  /** true for exactly one of all that ask for the same job and due time. */
  claim(run: Pick<DueRun, "job" | "due" | "who" | "at">): Promise<boolean>;
  finish(
    run: Pick<DueRun, "job" | "due"> & { readonly endedAt: string; readonly end: string },
  ): Promise<void>;
  /** The latest due time that was taken up, of each job. */
  latest(): Promise<ReadonlyMap<string, DueRun>>;
}

/** Articles that travel through the store, for workers that do not share a folder. */
export interface SourceShelf {
  put(
    sources: readonly { readonly name: string; readonly digest: string; readonly bytes: Uint8Array }[],
  ): Promise<void>;
  /** By name; names that are not kept are left out. */
  get(
    names: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly digest: string; readonly bytes: Uint8Array }>>;
  digests(): Promise<ReadonlyMap<string, string>>;
  remove(names: readonly string[]): Promise<void>;
}

/** What all that share a store must agree on. */
export interface AgreementShelf {
  /** Stores the value where there is none; gives the one that stands. */
  agree(name: string, value: string): Promise<string>;
  forget(name: string): Promise<void>;
}
