import type { RejectReason } from "./unit-review.ts";

/** What a person did to one segment in a file that went out. */
export interface GivenEdit {
  readonly segment: string;
  /** Of the source that the person saw; absent where the file lost it. */
  readonly digest?: string;
  /** That the person saw; absent where the file lost it. */
  readonly revision?: number;
  /** As the file has it; absent where it has not got it. */
  readonly source?: string;
  /** With inline codes, XML as `code-xml.ts` writes it. */
  readonly target: string;
  readonly comment?: string;
  /** Absent where the file says nothing that bitekst knows. */
  readonly state?: "translated" | "reviewed" | "final" | "rejected";
  /** Why it was sent back, where the file says it. */
  readonly reject?: RejectReason;
  /** The English is empty on purpose. */
  readonly blank?: true;
  /** Id of the segment that has its English. */
  readonly joined?: string;
}

/** A file that came back. */
export interface GivenEdits {
  /** The document's name, as the file has it. */
  readonly document?: string;
  readonly edits: readonly GivenEdit[];
  /** What the person who brings it back should hear: that changes were tracked, and by whom. */
  readonly notes: readonly string[];
}
