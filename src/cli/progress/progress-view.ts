import type { RunEvent } from "../../pipeline/run-report.ts";

/** What shows how far a run has come. */
export interface ProgressView {
  take(event: RunEvent): void;
  /** Lets something else be written in between. */
  aside(write: () => void): void;
  end(): void;
}

/** Shows nothing: with `--quiet` and `--json`. */
export const NO_PROGRESS: ProgressView = {
  take: () => undefined,
  aside: (write) => write(),
  end: () => undefined,
};
