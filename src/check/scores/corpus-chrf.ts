import { countNgrams, countShared } from "./count-ngrams.ts";
import type { ScoredPair } from "./scored-pair.ts";

const ORDERS = [1, 2, 3, 4, 5, 6];
/** Recall counts twice as much as precision: the 2 of chrF2. */
const BETA_SQUARED = 4;

interface Counts {
  readonly said: number;
  readonly wanted: number;
  readonly shared: number;
}

/**
 * chrF2 of all pairs together, 0 to 100, as sacreBLEU's defaults have it (Popović 2015): characters in runs of one to
 * six, white space left out, case-sensitive. Lengths that neither or only one side has do not count (effective order).
 */
export function corpusChrf(pairs: readonly ScoredPair[]): number {
  const lettered = pairs.map(({ hypothesis, reference }) => ({
    hypothesis: lettersOf(hypothesis),
    reference: lettersOf(reference),
  }));
  const counted = ORDERS.map((order) => countOrder(lettered, order)).filter(
    ({ said, wanted }) => said > 0 && wanted > 0,
  );
  if (counted.length === 0) return 0;
  const precision = mean(counted.map(({ said, shared }) => shared / said));
  const recall = mean(counted.map(({ wanted, shared }) => shared / wanted));
  if (precision + recall === 0) return 0;
  return (100 * (1 + BETA_SQUARED) * precision * recall) / (BETA_SQUARED * precision + recall);
}

interface Lettered {
  readonly hypothesis: readonly string[];
  readonly reference: readonly string[];
}

/** Said is counted only where the reference is long enough for such a run, as sacreBLEU does. */
function countOrder(pairs: readonly Lettered[], order: number): Counts {
  let [said, wanted, shared] = [0, 0, 0];
  for (const { hypothesis, reference } of pairs) {
    const runs = Math.max(0, reference.length - order + 1);
    if (runs > 0) said += Math.max(0, hypothesis.length - order + 1);
    wanted += runs;
    shared += countShared(countNgrams(hypothesis, order), countNgrams(reference, order));
  }
  return { said, wanted, shared };
}

function lettersOf(text: string): readonly string[] {
  return [...text.replace(/\s+/gu, "")];
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0) / numbers.length;
}
