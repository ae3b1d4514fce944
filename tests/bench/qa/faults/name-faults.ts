import type { Fault } from "./fault.ts";
import { type Place, placesOf, putAt } from "./places.ts";
import { swapTwo } from "./swap-two.ts";

/** Capitalised words in a row, not at the head of a sentence. */
const NAME = /(?<=\p{Ll}[,;]? )\p{Lu}\p{Ll}{3,}(?:[- ]\p{Lu}\p{Ll}{2,}){0,2}(?=['’]s\b|[ ,.;:!?)]|$)/gu;
const GOAL = 0.95;
const OTHERS = [
  "Hansen",
  "Lindqvist",
  "Moreau",
  "Drammen",
  "Fredrikstad",
  "Petersen",
  "Haugland",
  "Castellano",
  "Brønnøysund",
];
/** Written alike on both sides and yet no names. */
const NO_NAMES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day)$/u;

/** Names that stand in the source as they do here, once on either side. */
function namesOf(source: string, target: string): readonly Place[] {
  return placesOf(target, NAME).filter(
    ({ text }) => !NO_NAMES.test(text) && countOf(source, text) === 1 && countOf(target, text) === 1,
  );
}

function countOf(text: string, word: string): number {
  return text.split(word).length - 1;
}

function nameFault(
  kind: string,
  change: (place: Place, draw: (limit: number) => number) => string | undefined,
): Fault {
  return {
    kind,
    checks: ["names"],
    goal: GOAL,
    inject: (sample, { chance }) => {
      const place = chance.pick(namesOf(sample.source, sample.target));
      const name = place && change(place, chance.below);
      return place && name !== undefined
        ? { ...sample, target: putAt(sample.target, place, name) }
        : undefined;
    },
  };
}

export const NAME_FAULTS: readonly Fault[] = [
  nameFault("name changed", ({ text }, draw) => {
    const words = text.split(" ");
    const other = OTHERS[draw(OTHERS.length)] ?? "";
    return [...words.slice(0, -1), other].join(" ");
  }),
  nameFault("name misspelt", ({ text }, draw) => {
    const at = 2 + draw(text.length - 3);
    const letter = text.charAt(at);
    return /\p{Ll}/u.test(letter)
      ? text.slice(0, at) + (letter === "e" ? "o" : "e") + text.slice(at + 1)
      : undefined;
  }),
  {
    kind: "name dropped",
    checks: ["names"],
    goal: GOAL,
    inject: (sample, { chance }) => {
      const place = chance.pick(namesOf(sample.source, sample.target));
      if (place === undefined) return undefined;
      const lead = /\b(?:in|at|from|to|by|with|of|near) $/u.exec(sample.target.slice(0, place.start))?.[0];
      const owner = /^['’]s/u.exec(sample.target.slice(place.end))?.[0] ?? "";
      const wider = { start: place.start - (lead?.length ?? 0), end: place.end + owner.length };
      const words = owner !== "" ? "their" : lead === undefined ? "they" : "";
      return {
        ...sample,
        target: putAt(sample.target, owner !== "" ? { ...wider, start: place.start } : wider, words),
      };
    },
  },
  {
    kind: "two names swapped",
    checks: ["names"],
    goal: GOAL,
    inject: (sample, { chance }) => {
      const target = swapTwo(sample.target, namesOf(sample.source, sample.target), chance);
      return target === undefined ? undefined : { ...sample, target };
    },
  },
];
