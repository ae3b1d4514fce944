/** Index into the old texts and into the new ones. */
export type AlignedPair = readonly [old: number, fresh: number];

interface Window {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Above this many cells a window without a landmark stays unaligned: repeats alone are no reason to be slow. */
const MOST_CELLS = 40_000;

/**
 * Equal texts of two lists, aligned in order: what the lists have in common at both ends, then texts that occur
 * once in each (longest rising run), then the same between those. Near-linear; for small rests an exact comparison.
 */
export function alignTexts(old: readonly string[], fresh: readonly string[]): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  const open: Window[] = [{ oldFrom: 0, oldTo: old.length, newFrom: 0, newTo: fresh.length }];
  for (let window = open.pop(); window !== undefined; window = open.pop()) {
    const rest = takeEnds(old, fresh, window, pairs);
    if (rest.oldFrom === rest.oldTo || rest.newFrom === rest.newTo) continue;
    const landmarks = risingRun(uniquePairs(old, fresh, rest));
    for (const between of landmarks.length > 0 ? windowsBetween(rest, landmarks) : []) open.push(between);
    for (const pair of landmarks.length > 0 ? landmarks : compare(old, fresh, rest)) pairs.push(pair);
  }
  return pairs.sort(([one], [other]) => one - other);
}

/** Pairs off what both windows begin and end with; gives what is left. */
function takeEnds(
  old: readonly string[],
  fresh: readonly string[],
  window: Window,
  pairs: AlignedPair[],
): Window {
  let { oldFrom, oldTo, newFrom, newTo } = window;
  while (oldFrom < oldTo && newFrom < newTo && old[oldFrom] === fresh[newFrom])
    pairs.push([oldFrom++, newFrom++]);
  while (oldFrom < oldTo && newFrom < newTo && old[oldTo - 1] === fresh[newTo - 1])
    pairs.push([--oldTo, --newTo]);
  return { oldFrom, oldTo, newFrom, newTo };
}

/** Texts that occur once in each window, in the old order. */
function uniquePairs(old: readonly string[], fresh: readonly string[], window: Window): AlignedPair[] {
  const places = placesOfUnique(fresh, window.newFrom, window.newTo);
  const pairs: AlignedPair[] = [];
  for (const [text, at] of placesOfUnique(old, window.oldFrom, window.oldTo)) {
    const place = places.get(text);
    if (place !== undefined) pairs.push([at, place]);
  }
  return pairs.sort(([one], [other]) => one - other);
}

function placesOfUnique(texts: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let at = from; at < to; at++) {
    const text = texts[at] ?? "";
    if (places.has(text)) repeated.add(text);
    places.set(text, at);
  }
  for (const text of repeated) places.delete(text);
  return places;
}

/** The longest run of pairs that rises on both sides, by patience sorting. */
function risingRun(pairs: readonly AlignedPair[]): AlignedPair[] {
  const tops: number[] = [];
  const before: number[] = [];
  for (const [index, pair] of pairs.entries()) {
    const pile = firstPile(tops, pairs, pair[1]);
    before[index] = tops[pile - 1] ?? -1;
    tops[pile] = index;
  }
  const run: AlignedPair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.reverse();
}

function firstPile(tops: readonly number[], pairs: readonly AlignedPair[], value: number): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function windowsBetween(window: Window, landmarks: readonly AlignedPair[]): Window[] {
  const windows: Window[] = [];
  let { oldFrom, newFrom } = window;
  for (const [oldTo, newTo] of [...landmarks, [window.oldTo, window.newTo] as const]) {
    windows.push({ oldFrom, oldTo, newFrom, newTo });
    [oldFrom, newFrom] = [oldTo + 1, newTo + 1];
  }
  return windows;
}

/** Longest common subsequence of two small windows. */
function compare(old: readonly string[], fresh: readonly string[], window: Window): AlignedPair[] {
  const [rows, columns] = [window.oldTo - window.oldFrom, window.newTo - window.newFrom];
  if (rows * columns > MOST_CELLS) return [];
  const same = (row: number, column: number) => old[window.oldFrom + row] === fresh[window.newFrom + column];
  const longest = commonLengths({ rows, columns, same });
  const pairs: AlignedPair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (same(row, column)) pairs.push([window.oldFrom + row++, window.newFrom + column++]);
    else if (longest(row + 1, column) >= longest(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly same: (row: number, column: number) => boolean;
}

/** How long the common subsequence of both ends from a cell on is. */
function commonLengths({ rows, columns, same }: Grid): (row: number, column: number) => number {
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] = same(row, column)
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  return lengthAt;
}
