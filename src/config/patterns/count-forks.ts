import type { Overlap } from "./character-sets.ts";
import { isFork } from "./is-fork.ts";
import type { PositionAutomaton, Ways } from "./position-automaton.ts";

/**
 * In how many places a match may go on in two ways with the same next character, read forwards or backwards (as
 * lookbehinds are), whichever is more. With none, a match never has to go back.
 */
export function countForks({ sources, first, follow }: PositionAutomaton, overlap: Overlap): number {
  const backwards = sources.map((_, to) => {
    return new Map(
      follow.flatMap((ways, from) => (ways.has(to) ? [[from, ways.get(to) ?? 1] as const] : [])),
    );
  });
  const count = (all: readonly Ways[]) => all.filter((ways) => isFork(ways, sources, overlap)).length;
  return Math.max(count([first, ...follow]), count(backwards));
}
