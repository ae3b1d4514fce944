/** What a limit of characters keeps from being sent. */
export interface BeyondLimit {
  /** Unicode code points that may be billed in one run. */
  readonly limit: number;
  /** Segments that stay without a new translation, and the distinct texts they wait for. */
  readonly segments: number;
  readonly texts: number;
  /** Unicode code points of those texts. */
  readonly characters: number;
}
