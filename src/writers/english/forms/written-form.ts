/** What stands around a stretch of text on its line. */
export interface Around {
  /** From the line's start. */
  readonly before: string;
  /** Markup that follows at once, or `""`. */
  readonly after: string;
}

/** How text is written into a place of a source file. */
export interface WrittenForm {
  /** Put before and behind the block's text, which stands without quotes and cannot stay so; else `""`. */
  readonly quote: string;
  escape(text: string, around: Around): string;
}
