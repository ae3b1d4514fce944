interface Head {
  readonly line: string;
  readonly run: Iterator<string>;
}

/** Runs of sorted lines as one; lines that are the same come once for each. */
export function* mergeRuns(runs: readonly Iterator<string>[]): Generator<string> {
  // Falling, so that the next one is at the end.
  const heads: Head[] = [];
  for (const run of runs) advance(heads, run);
  for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
    yield head.line;
    advance(heads, head.run);
  }
}

/** Puts the next line of a run in its place. */
function advance(heads: Head[], run: Iterator<string>): void {
  const next = run.next();
  if (next.done === true) return;
  let [low, high] = [0, heads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heads[middle]?.line ?? "") > next.value) low = middle + 1;
    else high = middle;
  }
  heads.splice(low, 0, { line: next.value, run });
}
