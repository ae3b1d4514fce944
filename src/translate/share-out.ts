/** Splits a whole number by weights into whole numbers that add up to it; without weights the first gets all. */
export function shareOut(total: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let weightSoFar = 0;
  let shared = 0;
  return weights.map((weight, place) => {
    weightSoFar += weight;
    const upTo = all === 0 || place === weights.length - 1 ? total : Math.floor((total * weightSoFar) / all);
    const share = upTo - shared;
    shared = upTo;
    return share;
  });
}
