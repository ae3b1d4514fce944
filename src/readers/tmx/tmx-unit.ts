import type { TmxCode } from "./tmx-code.ts";

/** One language of a unit, as it stands in the file. */
export interface TmxVariant {
  /** Its tag as written; `""` when there is none. */
  readonly language: string;
  /** Text, and the inline codes where they stand. */
  readonly pieces: readonly (string | TmxCode)[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** A `<tu>` as it stands in the file. */
export interface TmxUnitElement {
  /** Where its tag stands, counted from 1. */
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of the unit and of its variants, by type; of two of a type the first counts. */
  readonly props: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  readonly variants: readonly TmxVariant[];
}
