/** Rows by `compare`. Those that are in order already, as nearly all are, cost a look each. */
export function inOrder<Row>(
  rows: readonly Row[],
  compare: (one: Row, other: Row) => number,
): readonly Row[] {
  const isOrdered = rows.every((row, at) => at === 0 || compare(rows[at - 1] ?? row, row) <= 0);
  return isOrdered ? rows : rows.toSorted(compare);
}
