import type { Segment } from "./segment.ts";
import type { TextForm } from "./text-form.ts";

/** What a block of an article is; `NORWEGIAN.md`'s table says how each looks in plain text. */
export type BlockKind =
  | "heading"
  | "lead"
  | "paragraph"
  | "dialogue"
  | "caption"
  | "credit"
  | "byline"
  | "dateline"
  | "read-also"
  | "list-item"
  | "quote"
  | "table-cell"
  | "code";

/** A headline, paragraph, caption …: segments that belong together, in running order. */
export interface Block {
  /** `b1`, `b2` … in running order of this version of the document. */
  readonly id: string;
  readonly kind: BlockKind;
  /** UTF-16 units into the decoded text, bullet and surrounding white space left out. */
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
  /** How its text is written in the source file; absent: as plain text. */
  readonly form?: TextForm;
}
