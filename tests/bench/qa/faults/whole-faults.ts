import type { Sample } from "../sample.ts";
import type { Fault } from "./fault.ts";
import { placesOf } from "./places.ts";

const LEAST_WORDS = 4;
const GOAL = 0.95;

function wholeFault(
  kind: string,
  check: string,
  change: (sample: Sample, next: Sample, draw: (limit: number) => number) => string | undefined,
  goal = GOAL,
): Fault {
  return {
    kind,
    checks: [check],
    ...(goal > 0 && { goal }),
    inject: (sample, { chance, next }) => {
      const target = change(sample, next, chance.below);
      return target === undefined || target === sample.target ? undefined : { ...sample, target };
    },
  };
}

export const WHOLE_FAULTS: readonly Fault[] = [
  {
    kind: "sentence dropped",
    checks: ["completeness"],
    goal: GOAL,
    inject: (sample, { chance, next }) => {
      if (wordCount(sample.target) < LEAST_WORDS || wordCount(next.target) < LEAST_WORDS) return undefined;
      const kept = chance.below(2) === 0 ? sample : next;
      return { ...sample, source: `${sample.source} ${next.source}`, target: kept.target };
    },
  },
  wholeFault("clause left Norwegian", "untranslated", leaveClause),
  wholeFault("second half left Norwegian", "untranslated", ({ source, target }) => {
    const [there, here] = [source.split(" "), target.split(" ")];
    if (there.length < 3 * LEAST_WORDS) return undefined;
    return [...here.slice(0, here.length / 2), ...there.slice(there.length / 2)].join(" ");
  }),
  wholeFault("all left Norwegian", "untranslated", ({ source }) =>
    wordCount(source) < LEAST_WORDS ? undefined : source,
  ),
  wholeFault("target of the neighbour", "completeness", (_, next) => next.target),
  wholeFault("joined with the next", "completeness", ({ target }, next) => `${target} ${next.target}`),
  wholeFault("cut short", "completeness", ({ target }, _, draw) => {
    const words = target.split(" ");
    const kept = Math.round((words.length * (35 + draw(35))) / 100);
    return words.length < 2 * LEAST_WORDS ? undefined : words.slice(0, kept).join(" ");
  }),
  wholeFault(
    "cut short, with a stop",
    "completeness",
    ({ target }, _, draw) => {
      const words = target.split(" ");
      const kept = Math.round((words.length * (25 + draw(25))) / 100);
      return words.length < 4 * LEAST_WORDS
        ? undefined
        : `${words
            .slice(0, kept)
            .join(" ")
            .replace(/\P{L}+$/u, "")}.`;
    },
    0,
  ),
  wholeFault("word loop", "completeness", ({ target }, _, draw) => {
    const words = target.split(" ");
    const at = draw(words.length);
    const length = 1 + draw(3);
    const loop = words
      .slice(at, at + length)
      .join(" ")
      .replace(/[.!?]$/u, "");
    const times = 4 + draw(8);
    return [
      ...words.slice(0, at),
      ...Array.from({ length: times }, () => loop),
      ...words.slice(at + length),
    ].join(" ");
  }),
  wholeFault("said twice", "completeness", ({ target }) => `${target} ${target}`),
  {
    kind: "code lost",
    checks: ["inline-codes"],
    goal: 1,
    inject: (sample) => coded(sample, (target) => target),
  },
  {
    kind: "code moved off its words",
    checks: ["inline-codes"],
    inject: (sample, { chance }) =>
      coded(sample, (target, word) => {
        const others = placesOf(target, /(?<!\p{L})\p{Ll}{3,}/gu).filter(({ text }) => text !== word);
        const other = chance.pick(others);
        return other && wrap(target, other);
      }),
  },
  {
    kind: "address changed",
    checks: ["addresses"],
    goal: GOAL,
    inject: (sample, { chance }) => {
      const [before, after] = chance.pick(ADDRESSES) ?? ["", ""];
      return {
        ...sample,
        source: `${sample.source} Les mer på ${before}`,
        target: `${sample.target} Read more at ${after}`,
      };
    },
  },
];

const ADDRESSES = [
  ["https://www.example.no/nyheter/sak-4711", "https://www.example.no/news/sak-4711"],
  ["www.example.no/valg", "www.example.no/election"],
  ["https://example.org/a/b?id=12", "https://example.org/a/b?id=21"],
  ["https://example.no/dokument.pdf", "https://example.com/dokument.pdf"],
  ["tips@example.no", "tip@example.no"],
  ["post@radhuset.example.no", "post@cityhall.example.no"],
] as const;

/** A piece between two commas stays as it was; without commas there is none. */
function leaveClause(
  { source, target }: Sample,
  _: Sample,
  draw: (limit: number) => number,
): string | undefined {
  const [there, here] = [source.split(", "), target.split(", ")];
  if (there.length !== here.length || there.length < 2) return undefined;
  const at = draw(there.length);
  const left = there[at] ?? "";
  if ((left.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length < LEAST_WORDS) return undefined;
  return here.map((piece, index) => (index === at ? left : piece)).join(", ");
}

function wordCount(text: string): number {
  return text.split(" ").length;
}

const OPEN = "\uE001";
const CLOSE = "\uE101";

/** A word that stands alike on both sides becomes bold in the source; what the target makes of it is the fault. */
function coded(
  sample: Sample,
  spoil: (target: string, word: string) => string | undefined,
): Sample | undefined {
  const place = placesOf(sample.source, /(?<= )\p{Lu}\p{Ll}{3,}(?=[ ,.])/gu).find(({ text }) =>
    sample.target.includes(text),
  );
  const target = place && spoil(sample.target, place.text);
  if (place === undefined || target === undefined) return undefined;
  const codes = [
    { kind: "open", number: 1, markup: "<b>" },
    { kind: "close", number: 1, markup: "</b>" },
  ] as const;
  return { ...sample, source: wrap(sample.source, place), target, codes };
}

function wrap(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(0, start) + OPEN + text.slice(start, end) + CLOSE + text.slice(end);
}
