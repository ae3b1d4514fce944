/** A regular expression taken apart, as far as it matters for how long it may take. */
export type PatternNode =
  /** One character out of a set, as it is written: `a`, `\p{Lu}`, `[a-zå]`, `.` */
  | { readonly kind: "character"; readonly source: string }
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly body: PatternNode; readonly min: number; readonly max: number }
  /** A lookahead or lookbehind: it takes no characters, but time. */
  | { readonly kind: "look"; readonly body: PatternNode };
