/** What became of a store's file that was damaged. */
export interface StoreMending {
  /** The store, as it was named. */
  readonly path: string;
  /** Where the damaged file lies now. */
  readonly aside: string;
  /** What was recovered from it. */
  readonly memoryUnits: number;
  readonly answers: number;
  readonly documents: number;
}
