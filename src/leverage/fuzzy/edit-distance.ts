/**
 * How many items must be put in, taken out or changed to make one list of the other, as long as that is at most
 * `most`; else more than `most`. Takes time in proportion to the length times `most`.
 */
export function editDistance<Item>(one: readonly Item[], other: readonly Item[], most: number): number {
  const [long, short] = one.length < other.length ? [other, one] : [one, other];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let cut = 0;
  while (cut < short.length - start && short[short.length - 1 - cut] === long[long.length - 1 - cut]) cut++;
  return banded(long.slice(start, long.length - cut), short.slice(start, short.length - cut), most);
}

/** Rows of Levenshtein's table, each within `most` of the diagonal. */
function banded<Item>(long: readonly Item[], short: readonly Item[], most: number): number {
  if (long.length - short.length > most) return most + 1;
  if (short.length === 0) return long.length;
  const far = most + 1;
  let previous = Uint32Array.from({ length: short.length + 1 }, (_, at) => Math.min(at, far));
  let current = new Uint32Array(short.length + 1);
  for (let row = 1; row <= long.length; row++) {
    const from = Math.max(1, row - most);
    const to = Math.min(short.length, row + most);
    current[0] = Math.min(row, far);
    if (from > 1) current[from - 1] = far;
    let least = far;
    for (let at = from; at <= to; at++) {
      const change = (previous[at - 1] ?? far) + (long[row - 1] === short[at - 1] ? 0 : 1);
      const cost = Math.min(change, (previous[at] ?? far) + 1, (current[at - 1] ?? far) + 1);
      current[at] = cost;
      if (cost < least) least = cost;
    }
    if (to < short.length) current[to + 1] = far;
    if (least > most) return far;
    [previous, current] = [current, previous];
  }
  return previous[short.length] ?? far;
}
