import type { PlacedWord } from "../placed-words.ts";

/** What a word says besides figures: a day of the week, how many times as much, a rough count. */
export interface NamedValue {
  readonly topic: "weekday" | "factor" | "count";
  /** Monday is 1; `halvert` is 0.5; `tusenvis` is 1000. */
  readonly value: number;
}

/** A value where it stands. */
export interface PlacedValue extends NamedValue {
  readonly word: PlacedWord;
  /** What the other language may make of it as well: `natt til søndag` is Saturday night. */
  readonly also?: number;
}
