/**
 * Bold, link, code span, placeholder in a segment. In `source` and `target` an inline code stands
 * as one private-use character each side: `open` U+E000 + number, `close` U+E100 + number, `alone` U+E200 + number.
 */
export interface InlineCode {
  readonly kind: "open" | "close" | "alone";
  /** 0–255, the same for an opening and its closing code. */
  readonly number: number;
  /** The markup it stands for, as in the source file. */
  readonly markup: string;
}
