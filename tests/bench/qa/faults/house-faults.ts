import type { Sample } from "../sample.ts";
import type { Fault } from "./fault.ts";
import { placesOf, putAt } from "./places.ts";

/** An approved rendering, as it may stand in a text, and what somebody else would say. */
const TERMS = [
  {
    source: "kommune",
    target: "municipality",
    there: /\bkommunen?\b/iu,
    here: /\bmunicipality\b/gu,
    other: "district",
  },
  {
    source: "regjering",
    target: "government",
    there: /\bregjeringen?\b/iu,
    here: /\bgovernment\b/gu,
    other: "cabinet",
  },
  { source: "skole", target: "school", there: /\bskolen?\b/iu, here: /\bschool\b/gu, other: "college" },
  {
    source: "sykehus",
    target: "hospital",
    there: /\bsykehus(?:et)?\b/iu,
    here: /\bhospital\b/gu,
    other: "clinic",
  },
  {
    source: "politi",
    target: "police",
    there: /\bpoliti(?:et)?\b/iu,
    here: /\b[Pp]olice\b/gu,
    other: "constabulary",
  },
  {
    source: "forsker",
    target: "researcher",
    there: /\bforsker(?:e|ne)?\b/iu,
    here: /\b[Rr]esearcher(?=s?\b)/gu,
    other: "scholar",
  },
  { source: "tog", target: "train", there: /\btoget\b/iu, here: /\btrain\b/gu, other: "locomotive" },
  { source: "vei", target: "road", there: /\bveien?\b/iu, here: /\broad\b/gu, other: "street" },
] as const;

/** Words for which there is another that says the same. */
const SYNONYMS: Readonly<Record<string, string>> = {
  people: "persons",
  about: "around",
  large: "big",
  because: "since",
  many: "numerous",
  must: "has to",
  said: "stated",
  says: "states",
};

export const HOUSE_FAULTS: readonly Fault[] = [
  {
    kind: "term not kept",
    checks: ["glossary"],
    goal: 0.9,
    inject: (sample, { chance }) => {
      const changes = TERMS.filter(({ there }) => there.test(sample.source)).flatMap((term) => {
        const places = placesOf(sample.target, term.here);
        return places.length === 1 ? places.map((place) => ({ term, place })) : [];
      });
      const chosen = chance.pick(changes);
      if (chosen === undefined) return undefined;
      const { source, target, other } = chosen.term;
      return {
        ...sample,
        target: putAt(sample.target, chosen.place, other),
        terms: [{ source, target, line: 1 }],
      };
    },
  },
  {
    kind: "translated in two ways",
    checks: ["consistency"],
    inject: (sample, { chance }) => {
      const place = chance.pick(
        placesOf(sample.target, new RegExp(`\\b(?:${Object.keys(SYNONYMS).join("|")})\\b`, "gu")),
      );
      const other = place && SYNONYMS[place.text];
      return place === undefined || other === undefined
        ? undefined
        : { ...twice(sample), target: putAt(sample.target, place, other) };
    },
  },
  {
    kind: "one target for two sources",
    checks: ["consistency"],
    inject: (sample, { next }) => ({ ...sample, before: next, target: next.target }),
  },
];

function twice(sample: Sample): Sample {
  return { ...sample, before: sample };
}
