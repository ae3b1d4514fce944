import type { DocumentReport } from "./run-report.ts";

/** What a run left of a complete document, so that the next one can tell that nothing has changed since. */
export interface WrittenDocument {
  readonly name: string;
  /** Digest of everything the outputs were made from: source bytes, config, memory, program. */
  readonly fingerprint: string;
  /** Path below the root of each output, with a stamp of the file as it was written (size and time). */
  readonly files: ReadonlyMap<string, string>;
  /** The report to give when nothing has changed. */
  readonly report: DocumentReport;
}
