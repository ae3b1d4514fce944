import type { Chance } from "../chance.ts";
import type { Place } from "./places.ts";

/** What stands between two of a list (`Norway and Sweden`, `2, 3 and 4`): their order says nothing. */
const LISTED = /^(?:\s*(?:,|and|or|to|–|-|\/|&|,\s*and)\s*)$/u;

/** Two neighbouring places of different text change theirs; `undefined` where there are no such two. */
export function swapTwo(text: string, places: readonly Place[], chance: Chance): string | undefined {
  const couples = places.flatMap((one, index) => {
    const other = places[index + 1];
    const between = other && text.slice(one.end, other.start);
    const told = between !== undefined && between.length > 3 && !LISTED.test(between);
    return told && one.text !== other?.text && other ? [[one, other] as const] : [];
  });
  const couple = chance.pick(couples);
  if (couple === undefined) return undefined;
  const [one, other] = couple;
  const between = text.slice(one.end, other.start);
  return text.slice(0, one.start) + other.text + between + one.text + text.slice(other.end);
}
