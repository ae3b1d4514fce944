import type { CachedAnswer, Doubt } from "../model/cached-answer.ts";

/** First line of every file; raised when a reader of the version before would go wrong. */
export const CACHE_HEAD = { format: "bitekst-cache", version: 1 } as const;

/** A line that holds an answer, or what is the matter with it. */
export type CacheLine =
  | { readonly kind: "answer"; readonly answer: CachedAnswer }
  | { readonly kind: "problem"; readonly message: string };

/** An answer as one line of JSON, without its line end: the same answer gives the same bytes. */
export function toCacheLine(answer: CachedAnswer): string {
  const { key, context, engine, languages, source, target, pivot } = answer;
  const { billedCharacters, asked, doubt, document, run } = answer;
  const { source: from, target: into } = languages;
  const known = { key, context, engine, languages: { source: from, target: into }, source, target, pivot };
  return JSON.stringify({ ...known, billedCharacters, asked, doubt, document, run });
}

/** Reads a line of {@link toCacheLine}; every field is looked at, others are passed over. */
export function fromCacheLine(line: string): CacheLine {
  const fields = parseObject(line);
  if (fields === undefined) return { kind: "problem", message: "no JSON object" };
  const languages = isObject(fields.languages) ? fields.languages : {};
  const wrong = CHECKS.find(([, fits]) => !fits(fields, languages));
  if (wrong) return { kind: "problem", message: wrong[0] };
  return { kind: "answer", answer: answerOf(fields as Fields<CachedAnswer>) };
}

/** The version that a first line tells; `undefined` when it is none of a cache. */
export function cacheVersionOf(line: string): number | undefined {
  const head = parseObject(line.replace(/^\ufeff/, ""));
  return head?.format === CACHE_HEAD.format && typeof head.version === "number" ? head.version : undefined;
}

type Fields<Given = Record<string, unknown>> = { readonly [Key in keyof Given]: Given[Key] };
type Check = readonly [message: string, fits: (fields: Fields, languages: Fields) => boolean];

const DOUBTS: Readonly<Record<Doubt, true>> = { empty: true, joined: true, cut: true };

const CHECKS: readonly Check[] = [
  ...["key", "engine", "source", "document", "run"].map(filledText),
  ["context must be a text", ({ context }) => typeof context === "string"],
  ["languages must be { source, target }", (_, { source, target }) => isFilled(source) && isFilled(target)],
  ["target must be a text", ({ target }) => typeof target === "string"],
  ["doubt must be empty, joined or cut, or left out", ({ doubt }) => doubt === undefined || isDoubt(doubt)],
  [
    "target is empty, which only an answer in quarantine may be",
    ({ target, doubt }) => isFilled(target) || isDoubt(doubt),
  ],
  [
    "billedCharacters must be a whole number of 0 or more",
    ({ billedCharacters }) => isWhole(billedCharacters, 0),
  ],
  ["asked must be a whole number of 1 or more", ({ asked }) => isWhole(asked, 1)],
  ["pivot must be { language, text }, or left out", ({ pivot }) => pivot === undefined || isPivot(pivot)],
];

function filledText(name: string): Check {
  return [`${name} must be a text that is not empty`, (fields) => isFilled(fields[name])];
}

function answerOf(fields: Fields<CachedAnswer>): CachedAnswer {
  const { key, context, engine, languages, source, target, pivot } = fields;
  const { billedCharacters, asked, doubt, document, run } = fields;
  const pair = { source: languages.source, target: languages.target };
  const answer = {
    key,
    context,
    engine,
    languages: pair,
    source,
    target,
    billedCharacters,
    asked,
    document,
    run,
  };
  return {
    ...answer,
    ...(doubt !== undefined && { doubt }),
    ...(pivot !== undefined && { pivot: { language: pivot.language, text: pivot.text } }),
  };
}

function isPivot(value: unknown): boolean {
  return isObject(value) && isFilled(value.language) && typeof value.text === "string";
}

function parseObject(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFilled(value: unknown): boolean {
  return typeof value === "string" && /\S/u.test(value);
}

function isDoubt(value: unknown): boolean {
  return typeof value === "string" && Object.hasOwn(DOUBTS, value);
}

function isWhole(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least;
}
