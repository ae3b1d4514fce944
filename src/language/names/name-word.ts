/** A word with a capital. */
export interface NameWord {
  readonly text: string;
  /** UTF-16 units into the text. */
  readonly start: number;
  readonly end: number;
  /** Opens a sentence, a quotation, or speech: a capital there says little. */
  readonly opens: boolean;
}
