import type { Severity, TextRange } from "../../model/finding.ts";

/** A place of the English and what belongs there. */
export interface PlaceFault {
  readonly target: TextRange;
  readonly source?: TextRange;
  /** Absent where nobody can tell what belongs there. */
  readonly replacement?: string;
  readonly message: string;
  readonly severity?: Severity;
}
