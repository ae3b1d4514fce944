/** An inline code of a `<seg>`, as it stands in the file. */
export interface TmxCode {
  /** `bpt`, `ept`, `ph`, `it`, `ut` */
  readonly element: string;
  /** What is native code in it, `<sub>` and all. */
  readonly markup: string;
  /** Ties the halves of a pair together within the text. */
  readonly i?: string;
  /** Ties a code to the same one in another language. */
  readonly x?: string;
  /** Of `it`: `begin` or `end`. */
  readonly pos?: string;
}
