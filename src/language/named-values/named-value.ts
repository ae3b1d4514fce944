import type { PlacedWord } from "../placed-words.ts";

/** What a word says besides figures: a day of the week, how many times as much, a rough count, a season, more or less, a day. */
export interface NamedValue {
  readonly topic: "weekday" | "day" | "factor" | "count" | "season" | "direction";
  /** Monday is 1; `halvert` is 0.5; `tusenvis` is 1000; spring is 1; `økte` is 1 and `sank` -1; today is 0. */
  readonly value: number;
  /** It may mean something else as well, so that it only answers: `spring`, `fall`, `opp`. */
  readonly isLoose?: true;
}

/** A value where it stands. */
export interface PlacedValue extends NamedValue {
  readonly word: PlacedWord;
  /** What the other language may make of it as well: `natt til søndag` is Saturday night. */
  readonly also?: number;
}
