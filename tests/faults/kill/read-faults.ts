export interface Faults {
  /** Of all that is drawn: the same seed draws the same faults, as far as time allows. */
  readonly seed: number;
  /** Whether there is time for all of them. */
  readonly isLong: boolean;
}

/** `BITEKST_FAULT_SEED=7 BITEKST_FAULTS=long npm test` tries others, and more of them. */
export function readFaults(): Faults {
  const { BITEKST_FAULT_SEED: seed, BITEKST_FAULTS: mode } = process.env;
  const drawn = seed === "random" ? Math.floor(Math.random() * 1e9) : Number(seed ?? 20_261_123);
  return { seed: drawn, isLong: mode === "long" };
}
