/** What a limit of characters keeps from being sent. */
export interface BeyondLimit {
  /** Unicode code points that may be billed, in one run or in the month. */
  readonly limit: number;
  /** Present when it is the limit of a calendar month, of all that share the store: `2026-11`. */
  readonly month?: string;
  /** Segments that stay without a new translation, and the distinct texts they wait for. */
  readonly segments: number;
  readonly texts: number;
  /** Unicode code points of those texts. */
  readonly characters: number;
}
