import type { Chance } from "../chance.ts";
import type { Sample } from "../sample.ts";

/** What a fault may be made with. */
export interface Making {
  readonly chance: Chance;
  /** Another clean sample, the one that follows in the file. */
  readonly next: Sample;
}

/** A kind of fault that people and engines make, put into a clean sample once. */
export interface Fault {
  readonly kind: string;
  /** The checks one of which has to see it. */
  readonly checks: readonly string[];
  /** The share that is to be found; absent: it is measured only. */
  readonly goal?: number;
  /** The sample with the fault; `undefined` where the kind has no place or would not show. */
  inject(sample: Sample, making: Making): Sample | undefined;
}
