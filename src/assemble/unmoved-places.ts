/**
 * Of places in their new order, as many as possible that still stand in the old order (a longest increasing
 * subsequence): all others moved.
 */
export function unmovedPlaces(order: readonly number[]): ReadonlySet<number> {
  /** By length: index of the smallest place that ends a sequence of that length. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, place] of order.entries()) {
    const length = lengthBefore(ends, order, place);
    previous[index] = length === 0 ? undefined : ends[length - 1];
    ends[length] = index;
  }
  const unmoved = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) unmoved.add(order[at] ?? 0);
  return unmoved;
}

/** Length of the longest sequence so far that ends below `place`. */
function lengthBefore(ends: readonly number[], order: readonly number[], place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
