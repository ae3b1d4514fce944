import type { PositionAutomaton } from "./position-automaton.ts";

/** By position: all that can be reached from it in one step or more. */
export function reachableFrom({ follow }: PositionAutomaton): readonly ReadonlySet<number>[] {
  return follow.map((_, from) => {
    const reached = new Set<number>();
    const left = [from];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      for (const next of follow[at]?.keys() ?? []) {
        if (reached.has(next)) continue;
        reached.add(next);
        left.push(next);
      }
    }
    return reached;
  });
}

/** Groups of positions that can all be reached from one another: what a repetition goes round in. */
export function findLoops(reachable: readonly ReadonlySet<number>[]): readonly (readonly number[])[] {
  const loops: number[][] = [];
  const seen = new Set<number>();
  for (const [position, reached] of reachable.entries()) {
    if (seen.has(position) || !reached.has(position)) continue;
    const loop = [...reached].filter((other) => reachable[other]?.has(position));
    for (const other of loop) seen.add(other);
    loops.push(loop);
  }
  return loops;
}
