export type Severity = "error" | "warning" | "info";

/** UTF-16 units into a segment's source or target; `end` is exclusive. */
export type TextRange = readonly [start: number, end: number];

/** One thing that one QA check found about one unit. */
export interface Finding {
  /** The segment it speaks of. */
  readonly segment: string;
  /** The check's code: `empty`, `untranslated`, `too-long`, `doubtful` … */
  readonly check: string;
  readonly severity: Severity;
  /** Plain English, naming both sides where there are two. */
  readonly message: string;
  /** Where on the source side, when it is a place. */
  readonly source?: TextRange;
  readonly target?: TextRange;
  /** A target that would settle it, where that is safe. */
  readonly fix?: string;
  /** A person found it right: it is shown, but counted nowhere. */
  readonly dismissed?: { readonly reason: string; readonly by?: string };
}
