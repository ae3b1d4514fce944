/** What an engine says, and what a person approved for the same segment. */
export interface ScoredPair {
  readonly hypothesis: string;
  readonly reference: string;
}
