/** How long a whole translation is, as a part of its source's length. */
export interface LengthBounds {
  /** UTF-16 units of a source that they hold for, at the most. */
  readonly upTo: number;
  /** Below is surely cut, above is surely more than the translation. */
  readonly sure: readonly [least: number, most: number];
  /** Outside is worth a look. */
  readonly doubtful: readonly [least: number, most: number];
}

/**
 * Learned from 6,027 translations of 2,009 Norwegian sentences (FLORES-200: a person's and two engines'), by classes of
 * length: `doubtful` lies at the 0.1 % and 99.9 % quantiles, moved apart to the next 0.05; `sure` a further tenth and
 * more beyond the extremes of all. Norwegian news names its institutions
 * in a word where English takes five, and so the upper bounds lie higher than that. Sources below 20 units, of which there are none in it, have bounds that catch loops
 * alone. `tests/bench/length-quantiles.ts` prints the quantiles.
 */
export const LENGTH_BOUNDS: readonly LengthBounds[] = [
  { upTo: 10, sure: [0, 12], doubtful: [0, 8] },
  { upTo: 20, sure: [0.2, 5], doubtful: [0.3, 3.5] },
  { upTo: 40, sure: [0.35, 2.6], doubtful: [0.5, 2.1] },
  { upTo: 60, sure: [0.45, 2.3], doubtful: [0.6, 1.9] },
  { upTo: 90, sure: [0.45, 2.1], doubtful: [0.65, 1.8] },
  { upTo: 130, sure: [0.5, 1.9], doubtful: [0.65, 1.6] },
  { upTo: 180, sure: [0.55, 1.7], doubtful: [0.7, 1.5] },
  { upTo: 260, sure: [0.6, 1.6], doubtful: [0.72, 1.35] },
  { upTo: Number.POSITIVE_INFINITY, sure: [0.6, 1.5], doubtful: [0.74, 1.3] },
];
