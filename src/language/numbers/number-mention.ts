import type { NumberUnit } from "./number-unit.ts";

/** What a number is; a `figure` is any other count or measure, an `id` stands in a name or a code (`G20`, `F-16`). */
export type NumberKind =
  | "figure"
  | "percent"
  | "money"
  | "ordinal"
  | "date"
  | "time"
  | "decade"
  | "century"
  | "id";

/** Said before a number: a little more, a little less, about. */
export type NumberHedge = "over" | "under" | "about";

/** One number in a text. Ranges, scores and dates with a year are two mentions: `1418–1450`, `5–3`, `27. april | 2022`. */
export interface NumberMention {
  readonly kind: NumberKind;
  /**
   * The number with its `million` counted in; a time in minutes after midnight, a decade as its first year, a century
   * as its ordinal, a date as month × 100 + day. Never negative.
   */
  readonly value: number;
  /**
   * All it may be read as, the same in both languages: `n:1500000`, `t:1110`, `y:1970` (decade), `c:17` (century),
   * `d:427` (27 April), `x:1/45/32` (runs of digits). Two mentions that share one can be the same number.
   */
  readonly keys: readonly string[];
  /** Readings that only hold when nothing better does: `kl. 8.30` as half past eight in the evening. */
  readonly weak: readonly string[];
  /** What `value` was multiplied by: 1e6 for `mill.`; 1 else. */
  readonly scale: number;
  readonly unit?: NumberUnit;
  /** UTF-16 units into the text, unit words and signs included; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Written in letters: `tolv`, `half past six`, `XVI`. */
  readonly spelled?: true;
  /** Below zero: `−5 grader`, `minus 5`. */
  readonly negative?: true;
  readonly hedge?: NumberHedge;
  /** Tied to the next mention: `1418–1450`, `fra 2 til 3 prosent`. */
  readonly joined?: "dash" | "word";
  /** A comma where English has a point (`1,5`), or three digits after a mark that may part thousands or decimals. */
  readonly flaw?: "comma" | "three-decimals";
}
