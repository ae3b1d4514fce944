/** A tag of an XLIFF file, its name without a prefix. */
export interface XliffElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it stands, counted from 1. */
  readonly line: number;
}
