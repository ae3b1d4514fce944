/** Whom a run is told to once it is over, and when; a program or a web address. */
export interface ReportHook {
  /** changed: something was written, sent or is gone. problem: it is not complete, has errors, or died. */
  readonly on: "always" | "changed" | "problem";
  /** Program and arguments: gets the report as JSON on stdin. */
  readonly command?: readonly string[];
  /** Gets the report as the body of a POST. */
  readonly webhook?: string;
  /** Signs what goes to `webhook`. */
  readonly secret?: string;
}
