/** A run as the page of runs shows it. */
export interface RunFigures {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** `complete`, `died` … */
  readonly state: string;
  /** What started it, with the job's name. */
  readonly by: string;
  readonly documents: number;
  readonly segments: number;
  /** Segments that were not paid for in this run. */
  readonly unpaid: number;
  readonly characters: number;
  readonly cost: number;
  readonly currency: string;
  readonly errors: number;
  readonly findings: number;
  readonly seconds: number;
  /** Why it is not complete, a line each. */
  readonly problems: readonly string[];
}

/** What the page of runs tells. */
export interface RunsSheet {
  /** The newest first. */
  readonly runs: readonly RunFigures[];
  readonly next: readonly { readonly job: string; readonly due: string; readonly timeZone: string }[];
  /** Of this month, in characters. */
  readonly budget: {
    readonly month: string;
    readonly billed: number;
    readonly reserved: number;
    readonly limit?: number;
  };
}
