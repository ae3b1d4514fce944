import type { DocumentSummary } from "../../model/document-summary.ts";
import type { DocumentReport } from "../../model/run-report.ts";

/** A document as the page of all documents lists it. */
export interface IndexEntry extends DocumentSummary {
  /** As the run's report has it. */
  readonly state: DocumentReport["state"];
  /** Why it failed, in one line. */
  readonly message?: string;
  /** Whether its source is not there any more. */
  readonly isGone: boolean;
  /** By format: paths from the page's own folder, with `/`. */
  readonly outputs: Readonly<Record<string, string>>;
}
