import type { RunReport, Trouble } from "../../model/run-report.ts";
import type { NextDue } from "../../triggers/next-due.ts";
import type { RunEvent } from "../run-report.ts";

/** A due time of a job, ISO 8601, UTC. */
interface AtDue {
  readonly job: string;
  readonly due: string;
}

/** What happens while a schedule is kept. */
export type ScheduleEvent =
  /** Nothing is due; absent: nothing ever will be. */
  | { readonly kind: "waiting"; readonly next: NextDue | undefined }
  | { readonly kind: "config-changed" }
  /** The config cannot be used: the last good one stays. */
  | { readonly kind: "config-broken"; readonly trouble: Trouble }
  /** The store does not answer: asked again soon. */
  | { readonly kind: "store-broken"; readonly trouble: Trouble }
  /** Nobody was awake, and the job's `catchUp` is `none`. */
  | (AtDue & { readonly kind: "skipped"; readonly missed: number })
  /** Another one who shares the store has it. */
  | (AtDue & { readonly kind: "elsewhere" })
  | (AtDue & { readonly kind: "started"; readonly missed: number; readonly isLate: boolean })
  /** Another run has the store: waited for. */
  | (AtDue & { readonly kind: "busy" })
  | (AtDue & { readonly kind: "running"; readonly event: RunEvent })
  | (AtDue & { readonly kind: "ended"; readonly report: RunReport })
  /** Documents went into the queue instead. */
  | (AtDue & { readonly kind: "enqueued"; readonly documents: number })
  | (AtDue & { readonly kind: "failed"; readonly trouble: Trouble })
  /** Asked to stop, the run did not come to its end in time. */
  | (AtDue & { readonly kind: "cut-off" });
