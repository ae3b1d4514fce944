import { LEFTOVER_ABBREVIATIONS } from "../../language/leftovers/leftover-abbreviations.ts";
import { mayBeCompound } from "../../language/leftovers/may-be-compound.ts";
import { nordicWeight, WEIGHTS } from "../../language/leftovers/nordic-weight.ts";
import type { PlacedWord } from "../../language/placed-words.ts";
import { wordFact } from "../../language/word-fact.ts";
import type { UnitWords } from "../words/unit-words.ts";
import { HINTS } from "../words/word-hints.ts";

/** Norwegian words in an English text. */
export interface Leftover {
  /** clause: running Norwegian. word: one that stands alone; abbreviation: the same, with its stop. */
  readonly kind: "clause" | "word" | "abbreviation";
  readonly words: readonly PlacedWord[];
  /** No English text has such a word. */
  readonly isSure: boolean;
  readonly isBetweenNames: boolean;
}

export interface Leftovers {
  readonly leftovers: readonly Leftover[];
  /** The text as a whole is Norwegian. */
  readonly isNorwegian: boolean;
}

interface Weighed {
  readonly place: number;
  readonly weight: number;
}

const NONE_KEPT: ReadonlySet<PlacedWord> = new Set();
const NO_LEFTOVERS: Leftovers = { leftovers: [], isNorwegian: false };

/** What a name, a figure or a word of both languages takes from a clause, and a word that nothing here knows. */
const PAUSE = 0.15;
const UNKNOWN = 0.3;
/** So much less than its most, and the clause is over. */
const LAPSE = 2;
/** Two small words that are surely Norwegian, or three others. */
const CLAUSE = 3.3;
const NORWEGIAN_PER_ENGLISH = 5;

/** What is Norwegian in a target that should be English; in most targets no word gives cause to look. */
export function findLeftovers({ source, target: words, hints }: UnitWords, text: string): Leftovers {
  const kept = (hints.target & HINTS.compound) === 0 ? NONE_KEPT : keptCompounds(words, source);
  if ((hints.target & HINTS.leftover) === 0 && kept.size === 0) return NO_LEFTOVERS;
  const told: Weighed[] = [];
  const isShouted = words.length > 1 && !/\p{Ll}/u.test(text);
  let english = 0;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    if (word === undefined) continue;
    const weight = kept.has(word) ? WEIGHTS.likely : weightOf(word, { text, isShouted });
    if (weight < 0) english += 1;
    else if (weight > 0) told.push({ place, weight });
  }
  if (!told.some(({ weight }) => weight >= WEIGHTS.likely)) return NO_LEFTOVERS;
  const distinct = new Set(told.map(({ place }) => words[place]?.lower)).size;
  if (distinct > 1 && distinct > english * NORWEGIAN_PER_ENGLISH && weightsOf(told) >= CLAUSE)
    return { leftovers: [], isNorwegian: true };
  return { leftovers: gather(withKept(told, words, source), { words, text, isShouted }), isNorwegian: false };
}

/** Those that the source has as well. */
function keptCompounds(words: readonly PlacedWord[], source: readonly PlacedWord[]): ReadonlySet<PlacedWord> {
  return new Set(
    words.filter((word) => mayBeCompound(word) && source.some(({ lower }) => lower === word.lower)),
  );
}

interface Place {
  readonly text: string;
  readonly isShouted: boolean;
}

function weightOf(word: PlacedWord, { text, isShouted }: Place): number {
  const { written, lower, start, end } = word;
  if (text.charCodeAt(end) === STOP && LEFTOVER_ABBREVIATIONS.has(lower)) return WEIGHTS.sure;
  const first = written.charCodeAt(0);
  if (first < DIGITS_END) return WEIGHTS.neutral;
  const weight = weightByItself(word);
  if (written === "NOK") return WEIGHTS.neutral;
  if (isShouted || written === lower) return weight;
  // A name as a rule; where a sentence begins, a small word is none, but capitals stand for something: `NOK`.
  if (weight === WEIGHTS.english) return weight;
  if (written.length > 1 && written === written.toUpperCase()) return WEIGHTS.neutral;
  return weight === WEIGHTS.sure && opensSentence(text, start) ? weight : WEIGHTS.neutral;
}

const weightByItself = wordFact(({ lower }) => nordicWeight(lower));
const STOP = 0x2e;
const DIGITS_END = 0x3a;

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:…“"«–—])[^\p{L}\p{N}]{0,3}$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Beside words that tell, others that stand in the source as well may be Norwegian too. */
function withKept(
  told: readonly Weighed[],
  words: readonly PlacedWord[],
  source: readonly PlacedWord[],
): readonly Weighed[] {
  const there = new Set(source.map(({ written }) => written));
  const known = new Set(told.map(({ place }) => place));
  const kept = words.flatMap(({ written, lower }, place) => {
    const isKept = !known.has(place) && written === lower && /^\p{Ll}{2}/u.test(lower) && there.has(lower);
    return isKept && nordicWeight(lower) === WEIGHTS.neutral ? [{ place, weight: WEIGHTS.weak }] : [];
  });
  return kept.length === 0 ? told : [...told, ...kept].sort((one, other) => one.place - other.place);
}

interface Found extends Place {
  readonly words: readonly PlacedWord[];
}

/** Neighbours that weigh enough together are a clause; the others stand for themselves. */
function gather(told: readonly Weighed[], found: Found): readonly Leftover[] {
  const leftovers: Leftover[] = [];
  let run: Weighed[] = [];
  const close = (): void => {
    const tells = run.some(({ weight }) => weight > WEIGHTS.weak);
    const isClause = tells && weightsOf(run) >= CLAUSE && spanOf(run) > 2;
    if (isClause) leftovers.push(clause(run, found.words));
    else for (const each of run) if (each.weight > WEIGHTS.weak) leftovers.push(single(each, found));
    run = [];
  };
  for (const each of told) {
    const last = run.at(-1);
    if (last !== undefined && lapse(last.place, each.place, found) >= LAPSE) close();
    run.push(each);
  }
  close();
  return leftovers;
}

function weightsOf(run: readonly Weighed[]): number {
  return run.reduce((sum, { weight }) => sum + weight, 0);
}

function spanOf(run: readonly Weighed[]): number {
  return (run.at(-1)?.place ?? 0) - (run[0]?.place ?? 0) + 1;
}

/** How far apart two Norwegian words stand, by what is between them. */
function lapse(from: number, to: number, { words, ...place }: Found): number {
  let sum = 0;
  for (const word of words.slice(from + 1, to)) {
    const isKnown = word.written !== word.lower || word.written.charCodeAt(0) < DIGITS_END;
    sum += weightOf(word, place) < 0 ? 1 : isKnown ? PAUSE : UNKNOWN;
  }
  return sum;
}

function clause(run: readonly Weighed[], words: readonly PlacedWord[]): Leftover {
  const within = words.slice(run[0]?.place, (run.at(-1)?.place ?? 0) + 1);
  return { kind: "clause", words: within, isSure: true, isBetweenNames: false };
}

function single({ place, weight }: Weighed, { words, text }: Found): Leftover {
  const word = words[place];
  const isAbbreviation =
    word !== undefined && LEFTOVER_ABBREVIATIONS.has(word.lower) && text.charCodeAt(word.end) === STOP;
  return {
    kind: isAbbreviation ? "abbreviation" : "word",
    words: word === undefined ? [] : [word],
    isSure: weight === WEIGHTS.sure,
    isBetweenNames: isName(words[place - 1]) && isName(words[place + 1]),
  };
}

function isName(word: PlacedWord | undefined): boolean {
  return word !== undefined && word.written !== word.lower;
}
