const LEAST_SHARE = 0.5;

/** Whether one text may be an edit of the other: half of their letter pairs or more are the same. */
export function areAlike(one: string, other: string): boolean {
  const pairs = letterPairs(one);
  const total = one.length + other.length - 2;
  let shared = 0;
  for (const [pair, count] of letterPairs(other)) shared += Math.min(count, pairs.get(pair) ?? 0);
  return total > 0 && (2 * shared) / total >= LEAST_SHARE;
}

function letterPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const lower = text.toLowerCase();
  for (let at = 0; at + 1 < lower.length; at++) {
    const pair = lower.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
