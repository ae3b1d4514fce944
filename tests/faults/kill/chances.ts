/** Draws that are the same for the same seed. */
export interface Chances {
  /** From 0 to 1. */
  next(): number;
  /** A whole number from 0, below `end`. */
  below(end: number): number;
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function chances(seed: number): Chances {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { next, below, oneOf: (items) => items[below(items.length)] ?? items[0] };
}
