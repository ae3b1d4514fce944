import type { Overlap } from "./character-sets.ts";
import type { Ways } from "./position-automaton.ts";

/** Whether two of the ways on begin with the same character. */
export function isFork(ways: Ways, sources: readonly string[], overlap: Overlap): boolean {
  const targets = [...ways];
  return targets.some(
    ([to, many], index) =>
      many > 1 ||
      targets.slice(index + 1).some(([other]) => overlap(sources[to] ?? "", sources[other] ?? "")),
  );
}
