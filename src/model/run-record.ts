/** Why a run ended: complete, or the first thing that kept it from that. */
export type RunEnd = "complete" | "incomplete" | "failed" | "interrupted";

/** Which command ran it; `schedule` also where the operating system keeps the time. */
export type RunKind = "translate" | "schedule" | "watch" | "work";

/** One run, for `status`. */
export interface RunRecord {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly end?: RunEnd;
  /** Absent: kept before kinds were. */
  readonly kind?: RunKind;
  /** The schedule's. */
  readonly job?: string;
  /** The machine's name. */
  readonly host?: string;
  /** The run's report as `translate --json` prints it, its documents in sums alone. */
  readonly report?: unknown;
}
