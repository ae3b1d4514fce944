import type { Fault } from "./fault.ts";
import { placesOf, putAt } from "./places.ts";

const DENIAL =
  /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|ingenting|intet|verken|korkje|neppe|uten|utan)(?!\p{L})/iu;
const ANY_DENIAL =
  /(?<!\p{L})(?:no|not|never|nor|neither|none|nobody|nothing|without|cannot|hardly|\p{L}+n['’]t)(?!\p{L})/iu;

/** Expressions and what they become; the first group, if any, is kept in front. */
type Renderings = readonly (readonly [RegExp, string])[];

const WITHOUT_DENIAL: Renderings = [
  [
    /\b(is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|do|does|did) not\b(?! (?:only|just|necessarily|merely|least))/gu,
    "$1",
  ],
  [/\b(is|are|was|were|has|have|had|would|could|should|do|does|did)n['’]t\b/gu, "$1"],
  [/\bcan(?:not|['’]t)\b/gu, "can"],
  [/\bwon['’]t\b/gu, "will"],
  [/\bnever (?=\p{L})/gu, ""],
  [/\bno longer\b/gu, "still"],
  [/\b[Nn](?:obody|o one)\b/gu, "everyone"],
  [/\bnothing\b/gu, "something"],
  [/\bwithout\b/gu, "with"],
  [/(?<!or )\bnot (?!only|just|necessarily|merely|least|until)(?=\p{L})/gu, ""],
];
const WITH_DENIAL: Renderings = [
  [/\b(is|are|was|were|will|can|could|should|would|must) (?!not\b|n['’]t)(?=\p{Ll})/gu, "$1 not "],
  [/\b(has|have|had) (?=\p{Ll}+(?:ed|en)\b|been\b)/gu, "$1 not "],
];
const OTHER_MOOD: Renderings = [
  [/\b(?:is|are) (?:said|alleged|reported|believed|claimed) to have\b/gu, "has"],
  [/\b(?:is|are) (?:said|alleged|reported|believed|claimed) to be\b/gu, "is"],
  [/\b(?:was|were) (?:said|alleged|reported|believed|claimed) to have\b/gu, "had"],
  [/\b(?:allegedly|reportedly|apparently|supposedly) /gu, ""],
  [/\bmust (?=\p{Ll})/gu, "can "],
  [/\b(?:may|might) (?=\p{Ll}+)/gu, "will "],
  [/\bshould (?=\p{Ll})/gu, "can "],
  [/\bhave to (?=\p{Ll})/gu, "want to "],
];
/** Where the source says it the way that the target does. */
const MOODS = /(?<!\p{L})(?:skal|må|bør|burde|kan|påstås|angivelig|visstnok|angiveleg)(?!\p{L})/iu;
const LEGAL =
  /\b(suspected|charged|indicted|convicted|acquitted|arrested|sentenced)\b( (?:of|with|for)\b)?/gu;
const LEGAL_LINKS: Readonly<Record<string, string>> = { charged: " with", indicted: " for" };
const LEGAL_SOURCE =
  /(?<!\p{L})(?:mistenkt|siktet|sikta|siktede|tiltalt|tiltalte|dømt|dømd|frifunnet|frifunnen|pågrepet|pågripen|arrestert)/iu;
const LEGAL_SWAPS: Readonly<Record<string, readonly string[]>> = {
  suspected: ["convicted", "indicted"],
  charged: ["convicted", "suspected"],
  indicted: ["convicted", "suspected"],
  convicted: ["charged", "acquitted", "suspected"],
  acquitted: ["convicted", "indicted"],
  arrested: ["convicted", "indicted"],
  sentenced: ["indicted"],
};

function wordFault(options: {
  readonly kind: string;
  readonly checks: readonly string[];
  readonly goal?: number;
  readonly renderings: Renderings;
  /** Whether the fault would show in this sample. */
  readonly shows: (source: string, target: string) => boolean;
}): Fault {
  const { kind, checks, goal, renderings, shows } = options;
  return {
    kind,
    checks,
    ...(goal !== undefined && { goal }),
    inject: (sample, { chance }) => {
      if (!shows(sample.source, sample.target)) return undefined;
      const changes = renderings.flatMap(([expression, words]) =>
        placesOf(sample.target, expression).map((place) => ({
          place,
          words: words.replace("$1", place.groups[0] ?? ""),
        })),
      );
      const chosen = chance.pick(changes);
      return chosen && { ...sample, target: putAt(sample.target, chosen.place, chosen.words) };
    },
  };
}

export const WORD_FAULTS: readonly Fault[] = [
  wordFault({
    kind: "negation dropped",
    checks: ["negation"],
    goal: 0.9,
    renderings: WITHOUT_DENIAL,
    shows: (source, target) =>
      DENIAL.test(source) && placesOf(target, new RegExp(ANY_DENIAL, "giu")).length === 1,
  }),
  wordFault({
    kind: "negation added",
    checks: ["negation"],
    goal: 0.9,
    renderings: WITH_DENIAL,
    shows: (source, target) => !DENIAL.test(source) && !/\b(?:not?|never|n['’]t|without)\b/iu.test(target),
  }),
  wordFault({
    kind: "modality changed",
    checks: ["modality"],
    goal: 0.8,
    renderings: OTHER_MOOD,
    shows: (source) => MOODS.test(source),
  }),
  {
    kind: "legal word changed",
    checks: ["legal-words"],
    goal: 0.9,
    inject: (sample, { chance }) => {
      const place = LEGAL_SOURCE.test(sample.source)
        ? chance.pick(placesOf(sample.target, LEGAL))
        : undefined;
      const word = place && chance.pick(LEGAL_SWAPS[place.groups[0] ?? ""] ?? []);
      if (!place || !word) return undefined;
      const link = place.groups[1] === "" ? "" : (LEGAL_LINKS[word] ?? " of");
      return { ...sample, target: putAt(sample.target, place, word + link) };
    },
  },
  {
    kind: "quotation mark lost",
    checks: ["quotation"],
    goal: 0.95,
    inject: (sample, { chance }) => {
      const place = chance.pick(placesOf(sample.target, /[“”"]/gu));
      return (
        place && { ...sample, target: sample.target.slice(0, place.start) + sample.target.slice(place.end) }
      );
    },
  },
  {
    kind: "« » kept",
    checks: ["quotation"],
    goal: 0.95,
    inject: (sample) => {
      const target = sample.target.replace(/[“"]([^“”"]+)[”"]/u, "«$1»");
      return target === sample.target ? undefined : { ...sample, target };
    },
  },
];
