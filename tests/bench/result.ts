/** One figure of a benchmark: the median of its runs. */
export interface Result {
  readonly name: string;
  readonly value: number;
  /** `s`, `MB`, `units/s`; `×` for what is so many times something that ran beside it. */
  readonly unit: string;
  /** What `value` is to keep to: at least that for what is counted a second, else at most. */
  readonly bound?: number;
  /** How many times as long as what was run beside it, where `value` is not that itself. */
  readonly ratio?: number;
  /** The least and the most of the runs. */
  readonly spread: readonly [least: number, most: number];
  readonly runs: number;
  /** What the reader must know to read the figure: the seconds behind a ratio, for example. */
  readonly note?: string;
}

/** Undefined for what has no bound. */
export function isHeld({ value, unit, bound }: Result): boolean | undefined {
  if (bound === undefined) return undefined;
  return unit.endsWith("/s") ? value >= bound : value <= bound;
}
