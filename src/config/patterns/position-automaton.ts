import type { PatternNode } from "./pattern-node.ts";
import { SlowPattern } from "./slow-pattern.ts";

/** By position: in how many ways one gets there, 1 or 2 for "more than one". */
export type Ways = ReadonlyMap<number, number>;

/** Every place in a pattern that takes a character, and from which to which a match may go. */
export interface PositionAutomaton {
  /** The set of characters of each position, as written. */
  readonly sources: readonly string[];
  readonly first: Ways;
  /** By position: the next ones. */
  readonly follow: readonly Ways[];
}

/** What a part of a pattern begins and ends with, and in how many ways it may be empty. */
interface Part {
  readonly first: Ways;
  readonly last: Ways;
  readonly empty: number;
}

const MANY = 2;
const MOST_POSITIONS = 300;
/** A character so often is written out; more often, it counts as any number of times. */
const WRITTEN_OUT = 20;
const EMPTY: Part = { first: new Map(), last: new Map(), empty: 1 };

/**
 * A pattern's position automaton, and one for each lookaround in it.
 * @throws SlowPattern when it repeats what may be empty, or is too long
 */
export function positionAutomata(pattern: PatternNode): readonly PositionAutomaton[] {
  const found: PositionAutomaton[] = [];
  const add = (node: PatternNode) => {
    const sources: string[] = [];
    const follow: Map<number, number>[] = [];
    const { first } = build(node, { sources, follow, look: add });
    found.push({ sources, first, follow });
  };
  add(pattern);
  return found;
}

interface Building {
  readonly sources: string[];
  readonly follow: Map<number, number>[];
  readonly look: (body: PatternNode) => void;
}

function build(node: PatternNode, building: Building): Part {
  switch (node.kind) {
    case "character":
      return addPosition(node.source, building);
    case "sequence":
      return node.parts.reduce((before, part) => join(before, build(part, building), building), EMPTY);
    case "choice":
      return node.options.map((option) => build(option, building)).reduce(either);
    case "repeat":
      return repeat(node, building);
    case "look":
      building.look(node.body);
      return EMPTY;
  }
}

function addPosition(source: string, { sources, follow }: Building): Part {
  if (sources.length >= MOST_POSITIONS) throw new SlowPattern("it is too long to be judged");
  const here = new Map([[sources.length, 1]]);
  sources.push(source);
  follow.push(new Map());
  return { first: here, last: here, empty: 0 };
}

function join(one: Part, other: Part, { follow }: Building): Part {
  for (const [from, ways] of one.last) {
    for (const [to, more] of other.first) count(follow[from], to, ways * more);
  }
  return {
    first: sum(one.first, other.first, one.empty),
    last: sum(other.last, one.last, other.empty),
    empty: Math.min(MANY, one.empty * other.empty),
  };
}

function either(one: Part, other: Part): Part {
  return {
    first: sum(one.first, other.first, 1),
    last: sum(one.last, other.last, 1),
    empty: Math.min(MANY, one.empty + other.empty),
  };
}

function repeat({ body, min, max }: PatternNode & { kind: "repeat" }, building: Building): Part {
  if (max === 0) return EMPTY;
  if (max === 1) return min === 1 ? build(body, building) : either(build(body, building), EMPTY);
  if (body.kind === "character" && min === max && max <= WRITTEN_OUT) {
    const parts = Array.from({ length: max }, () => body);
    return build({ kind: "sequence", parts }, building);
  }
  const part = build(body, building);
  if (part.empty > 0 && part.first.size > 0)
    throw new SlowPattern("it repeats what may be empty; write a* for (a*)*");
  join(part, part, building);
  return { ...part, empty: min === 0 ? 1 : 0 };
}

function sum(ways: Ways, added: Ways, times: number): Ways {
  if (times === 0) return ways;
  const total = new Map(ways);
  for (const [position, more] of added) count(total, position, more * times);
  return total;
}

function count(ways: Map<number, number> | undefined, position: number, more: number): void {
  ways?.set(position, Math.min(MANY, (ways.get(position) ?? 0) + more));
}
