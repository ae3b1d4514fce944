import type { Overlap } from "./character-sets.ts";
import { findLoops, reachableFrom } from "./find-loops.ts";
import { isFork } from "./is-fork.ts";
import type { PositionAutomaton } from "./position-automaton.ts";
import { SlowPattern } from "./slow-pattern.ts";

/**
 * The longest row of repetitions of which each may hand over to the next at any of several places in the same text:
 * 1 for `a+` and `a+b+`, 2 for `a+a+`. The time of a match grows with the text's length to the power of that.
 * @throws SlowPattern when one repetition alone can go round in two ways: then the time may double with each round
 */
export function sharedLoops(automaton: PositionAutomaton, overlap: Overlap): number {
  const reachable = reachableFrom(automaton);
  const loops = findLoops(reachable);
  if (loops.some((loop) => forksInside(automaton, loop, overlap)))
    throw new SlowPattern(
      "a repetition in it can take the same text in two ways, which may take forever; write a+ for (a+)+, ab? for a|ab",
    );
  const leads = (one: readonly number[], other: readonly number[]) =>
    reachable[one[0] ?? 0]?.has(other[0] ?? 0);
  const lengths = new Map<readonly number[], number>();
  const lengthTo = (loop: readonly number[]): number => {
    const known = lengths.get(loop);
    if (known !== undefined) return known;
    const before = loops.filter((other) => other !== loop && leads(other, loop));
    const length = Math.max(
      1,
      ...before.map((other) => lengthTo(other) + (sharesText(automaton, [other, loop], overlap) ? 1 : 0)),
    );
    lengths.set(loop, length);
    return length;
  };
  return Math.max(0, ...loops.map(lengthTo));
}

function forksInside(
  { sources, follow }: PositionAutomaton,
  loop: readonly number[],
  overlap: Overlap,
): boolean {
  const inside = new Set(loop);
  return loop.some((at) => {
    const ways = new Map([...(follow[at] ?? [])].filter(([to]) => inside.has(to)));
    return isFork(ways, sources, overlap);
  });
}

type Loops = readonly [earlier: readonly number[], later: readonly number[]];

/**
 * Whether a text can be shared between two repetitions at will: three walkers read the same, one going round in the
 * earlier, one in the later, and one on its way from the first to the second.
 */
function sharesText(
  { sources, follow }: PositionAutomaton,
  [earlier, later]: Loops,
  overlap: Overlap,
): boolean {
  const [inEarlier, inLater] = [new Set(earlier), new Set(later)];
  const next = (at: number, inside?: ReadonlySet<number>) =>
    [...(follow[at]?.keys() ?? [])].filter((to) => inside?.has(to) ?? true);
  const alike = (one: number, other: number) => overlap(sources[one] ?? "", sources[other] ?? "");
  const goesRound = (from: number, to: number): boolean => {
    const seen = new Set<string>();
    const left: (readonly [number, number, number])[] = [[from, from, to]];
    for (let three = left.pop(); three !== undefined; three = left.pop()) {
      for (const first of next(three[0], inEarlier)) {
        for (const last of next(three[2], inLater).filter((each) => alike(first, each))) {
          for (const between of next(three[1]).filter((each) => alike(first, each) && alike(last, each))) {
            if (first === from && between === to && last === to) return true;
            const key = `${first} ${between} ${last}`;
            if (!seen.has(key)) left.push([first, between, last]);
            seen.add(key);
          }
        }
      }
    }
    return false;
  };
  return earlier.some((from) => later.some((to) => goesRound(from, to)));
}
