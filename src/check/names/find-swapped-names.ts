import type { Remark } from "../check.ts";
import type { MatchedName } from "./find-lost-names.ts";
import type { Place, Side } from "./side.ts";
import { fitOf, type Surroundings, surroundingsOf } from "./surroundings.ts";

/** A name of one word or more, with its place on both sides. */
interface Placed {
  readonly source: Place;
  readonly target: Place;
}

/** Names that are compared with each other; more make a list, in which the order says enough. */
const MOST = 12;

/** How much better the names must fit in each other's place, where their order differs from the source's. */
const MARGIN = 0.5;

/** Two names in each other's place: told by their order and by what stands around them. */
export function findSwappedNames(
  matched: readonly MatchedName[],
  source: Side,
  target: Side,
): readonly Remark[] {
  if (matched.length < 2) return [];
  const names = joinNames(matched, source, target).slice(0, MOST);
  if (names.length < 2 || isInOrder(names)) return [];
  const around = new Map<Placed, readonly [Surroundings, Surroundings]>();
  const surroundings = (name: Placed) => {
    const known = around.get(name);
    if (known !== undefined) return known;
    const made = [
      surroundingsOf(source.text, name.source),
      surroundingsOf(target.text, name.target),
    ] as const;
    around.set(name, made);
    return made;
  };
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      if (other.target[0] > one.target[0] || isGloss(one, other, source.text)) continue;
      const [oneThere, oneHere] = surroundings(one);
      const [otherThere, otherHere] = surroundings(other);
      const asIs = fitOf(oneThere, oneHere) + fitOf(otherThere, otherHere);
      const swapped = fitOf(oneThere, otherHere) + fitOf(otherThere, oneHere);
      if (swapped - asIs >= MARGIN) return [remarkOn(one, other, source)];
    }
  }
  return [];
}

function isInOrder(names: readonly Placed[]): boolean {
  return names.every(({ target }, index) => index === 0 || target[0] > (names[index - 1]?.target[0] ?? 0));
}

const NOWHERE: Place = [0, 0];

/** Words that stand together on both sides are one name; what stands there twice can not be told apart. */
function joinNames(matched: readonly MatchedName[], source: Side, target: Side): readonly Placed[] {
  const names: Placed[] = [];
  const sorted = matched.filter(({ at }) => at !== undefined).sort((a, b) => a.word.start - b.word.start);
  for (const { word, at = NOWHERE } of sorted) {
    const last = names.at(-1);
    if (
      last !== undefined &&
      areOne(source.text, last.source[1], word.start) &&
      areOne(target.text, last.target[1], at[0])
    ) {
      names[names.length - 1] = { source: [last.source[0], word.end], target: [last.target[0], at[1]] };
    } else names.push({ source: [word.start, nameEnd(word.text) + word.start], target: at });
  }
  return names.filter(({ target: here, source: [start, end] }) => {
    const text = source.text.slice(start, end);
    return source.text.indexOf(text) === source.text.lastIndexOf(text) && here[1] > here[0];
  });
}

/** `NHC (National Hurricane Center)` may as well be the other way about. */
function isGloss(one: Placed, other: Placed, text: string): boolean {
  return text.slice(one.source[1], other.source[0]).trim() === "(";
}

/** `Emmy` in `Emmy-priser`. */
function nameEnd(text: string): number {
  const tail = /-\p{Ll}[\p{L}]*$/u.exec(text);
  return tail === null ? text.length : tail.index;
}

function areOne(text: string, end: number, start: number): boolean {
  return start > end && start - end < 5 && /^ (?:\p{L}{1,3} )?$/u.test(text.slice(end, start));
}

function remarkOn(one: Placed, other: Placed, source: Side): Remark {
  const [first, second] = [one, other].map(({ source: place }) => source.text.slice(...place));
  return {
    message: `The names “${first}” and “${second}” seem to be in each other’s place`,
    source: one.source,
    target: other.target,
  };
}
