/** How often each run of `length` pieces occurs; pieces are words or characters, none of which holds a line break. */
export function countNgrams(pieces: readonly string[], length: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + length <= pieces.length; at++) {
    const ngram = pieces.slice(at, at + length).join("\n");
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

/** N-grams that both have, each as often as the one that has it less often. */
export function countShared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [ngram, count] of one) shared += Math.min(count, other.get(ngram) ?? 0);
  return shared;
}
