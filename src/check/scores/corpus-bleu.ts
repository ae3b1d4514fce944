import { countNgrams, countShared } from "./count-ngrams.ts";
import type { ScoredPair } from "./scored-pair.ts";
import { tokenise13a } from "./tokenise-13a.ts";

const ORDERS = [1, 2, 3, 4];

interface Precision {
  readonly matched: number;
  readonly total: number;
}

/**
 * BLEU of all pairs together, 0 to 100, as sacreBLEU's defaults have it (case-sensitive, `13a`, 4-grams, smoothing
 * `exp`): Papineni et al. 2002, with a precision without matches halved once more each time, as mteval-v13a.pl does.
 * 0 where no text has four words, since 4-grams are then not there to be counted.
 */
export function corpusBleu(pairs: readonly ScoredPair[]): number {
  const tokened = pairs.map(({ hypothesis, reference }) => ({
    hypothesis: tokenise13a(hypothesis),
    reference: tokenise13a(reference),
  }));
  const precisions = ORDERS.map((order): Precision => {
    const each = tokened.map(({ hypothesis, reference }) => ({
      matched: countShared(countNgrams(hypothesis, order), countNgrams(reference, order)),
      total: Math.max(0, hypothesis.length - order + 1),
    }));
    return { matched: sum(each.map(({ matched }) => matched)), total: sum(each.map(({ total }) => total)) };
  });
  const said = sum(tokened.map(({ hypothesis }) => hypothesis.length));
  const wanted = sum(tokened.map(({ reference }) => reference.length));
  return 100 * brevityPenalty(said, wanted) * meanOf(precisions);
}

/** The geometric mean, smoothed. */
function meanOf(precisions: readonly Precision[]): number {
  if (precisions.every(({ matched }) => matched === 0)) return 0;
  if (precisions.some(({ total }) => total === 0)) return 0;
  let smoothing = 1;
  const logs = precisions.map(({ matched, total }) => {
    if (matched > 0) return Math.log(matched / total);
    smoothing *= 2;
    return Math.log(1 / (smoothing * total));
  });
  return Math.exp(sum(logs) / logs.length);
}

function brevityPenalty(said: number, wanted: number): number {
  if (said === 0) return 0;
  return said < wanted ? Math.exp(1 - wanted / said) : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
