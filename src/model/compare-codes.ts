import type { CodeSign } from "./code-characters.ts";
import { type CodeGroup, groupCodes } from "./group-codes.ts";
import { placesOfCodes } from "./places-of-codes.ts";

/**
 * lost: not there, or only one half of it. added: not in the source. doubled: there more than once.
 * crossed: its halves are in the wrong order, or it crosses another pair. emptied: a pair that lost its words.
 */
export type CodeFaultKind = "lost" | "added" | "doubled" | "crossed" | "emptied";

export interface CodeFault {
  readonly kind: CodeFaultKind;
  /** One sign, or both of a pair. */
  readonly signs: readonly CodeSign[];
}

/** What is wrong with a target's inline codes, in the order of the source's codes; empty when nothing is. */
export function compareCodes(source: string, target: string): CodeFault[] {
  const groups = groupCodes(source);
  const placed = readPlaces(target);
  const known = new Set(groups.flatMap(({ signs }) => signs.map(keyOf)));
  const added = [...placed].filter(([key]) => !known.has(key)).map(([, { sign }]) => sign);
  return [
    ...groups.flatMap((group) => {
      const kind = faultOf(group, { source, target, placed }) ?? crossing(group, groups, placed);
      return kind === undefined ? [] : [{ kind, signs: group.signs }];
    }),
    ...added.map((sign) => ({ kind: "added" as const, signs: [sign] })),
  ];
}

interface Placed {
  readonly sign: CodeSign;
  readonly places: number[];
}

type Places = ReadonlyMap<string, Placed>;

function readPlaces(text: string): Places {
  const places = new Map<string, Placed>();
  for (const { at, sign } of placesOfCodes(text)) {
    const known = places.get(keyOf(sign)) ?? { sign, places: [] };
    known.places.push(at);
    places.set(keyOf(sign), known);
  }
  return places;
}

interface Sides {
  readonly source: string;
  readonly target: string;
  readonly placed: Places;
}

function faultOf(group: CodeGroup, { source, target, placed }: Sides): CodeFaultKind | undefined {
  const counts = group.signs.map((sign) => placed.get(keyOf(sign))?.places.length ?? 0);
  if (counts.includes(0)) return "lost";
  if (counts.some((count) => count > 1)) return "doubled";
  const [from, to] = placesIn(group, placed);
  if (from === undefined || to === undefined) return undefined;
  if (to < from) return "crossed";
  const [start, end] = group.places;
  return hasText(source.slice(start, end)) && !hasText(target.slice(from, to)) ? "emptied" : undefined;
}

/** The first of a pair that another one, opened before it, crosses in the target alone. */
function crossing(group: CodeGroup, groups: readonly CodeGroup[], placed: Places): "crossed" | undefined {
  const own = placesIn(group, placed);
  const isCrossed = groups.some((other) => {
    const crosses = cross(placesIn(other, placed), own);
    return crosses && !cross(other.places, group.places) && !cross(group.places, other.places);
  });
  return isCrossed ? "crossed" : undefined;
}

function cross([from, to]: readonly number[], [start, end]: readonly number[]): boolean {
  if (from === undefined || to === undefined || start === undefined || end === undefined) return false;
  return from < start && start < to && to < end;
}

function placesIn({ signs }: CodeGroup, placed: Places): readonly number[] {
  return signs.flatMap((sign) => placed.get(keyOf(sign))?.places[0] ?? []);
}

function hasText(text: string): boolean {
  return /[^\s\uE000-\uE2FF]/u.test(text);
}

function keyOf({ kind, number }: CodeSign): string {
  return `${kind} ${number}`;
}
