import type { BlockKind } from "./block.ts";
import type { InlineCode } from "./inline-code.ts";
import type { TextForm } from "./text-form.ts";

/**
 * A stretch of a structured document that holds text to translate, found by its markup: a paragraph, a table
 * cell, an `alt`. Regions stand in running order and never overlap, but a region may lie in the markup of another
 * (an `alt` in a paragraph): its place is then inside the other's gap or code.
 */
export interface SourceRegion {
  /** What the structure says it is; `paragraph` where it says nothing, so that layout and wording may tell more. */
  readonly kind: BlockKind;
  /** The text, entities decoded, white space as the format folds it, inline markup as the characters of {@link InlineCode}. */
  readonly content: string;
  /** For every UTF-16 unit of `content` where it begins in the document's text, and last where the region ends. */
  readonly offsets: readonly number[];
  /** In running order. */
  readonly codes: readonly InlineCode[];
  readonly form: TextForm;
}
