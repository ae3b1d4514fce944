/**
 * A person's word that what a check says of a segment is no fault. It holds for all that the check says of it, as
 * long as both texts are what they were.
 */
export interface Dismissal {
  readonly document: string;
  readonly segment: string;
  /** The check's code. */
  readonly check: string;
  /** Of the segment's source and target when it was dismissed. */
  readonly digest: string;
  /** Never empty. */
  readonly reason: string;
  readonly by?: string;
}
