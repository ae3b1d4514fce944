/** One place where a text denies, doubts or leaves out. */
export interface NegationMark {
  /**
   * plain: a negation as such (`ikke`, `never`), which the other side must answer.
   * soft: a word that may answer one and needs no answer (`mangler`, `unlikely`, `hardly`).
   */
  readonly kind: "plain" | "soft";
  /** Soft marks of both languages that say the same share a sense (`umulig`, `impossible`: `un`). Plain ones: `plain`, `not only`. */
  readonly sense: string;
  /** UTF-16 units into the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where in the text: 0 at its first word, 1 at its last. */
  readonly place: number;
  /** How many words stand before it. */
  readonly index: number;
}
