/** Why a run ended: complete, or the first thing that kept it from that. */
export type RunEnd = "complete" | "incomplete" | "failed" | "interrupted";

/** One run, for `status`. */
export interface RunRecord {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly end?: RunEnd;
  /** The run's report, as `translate --json` prints it. */
  readonly report?: unknown;
}
