import { LANGUAGE_MARKERS, type MarkedLanguage } from "./language-markers.ts";

export type IdentifiedLanguage = MarkedLanguage | "undecided";

export interface LanguageGuess {
  readonly language: IdentifiedLanguage;
  /** 0–1: how far the language stands before the next one; below 0.9 nothing is decided. */
  readonly confidence: number;
}

export interface IdentifyOptions {
  /** Language of the article that the text is part of; only "nb" and "nn" weigh. */
  readonly prior?: string;
}

/** Enough for any article; more would only take time. */
const LONGEST = 20_000;
const WORD = /\p{L}+/gu;
/** One mark more makes a language about three times as likely as the next. */
const WEIGHT_OF_A_MARK = 1.1;
const LEAST_CONFIDENCE = 0.9;
/** Running text of a known language has a mark in every third word; below this share it is none of them. */
const LEAST_SHARE_OF_MARKS = 0.12;
const WORDS_TO_JUDGE_SHARE = 25;
const WORDS_TO_JUDGE_SCRIPT = 3;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * Tells Bokmål, Nynorsk, Danish, Swedish and English from one another and from all else, by small words and endings.
 * Short or mixed text is `undecided` rather than wrong: many sentences are good Bokmål and Nynorsk alike.
 */
export function identifyLanguage(text: string, options: IdentifyOptions = {}): LanguageGuess {
  const guess = judgeText(text);
  const prior = options.prior;
  if (guess.language !== "undecided" || (prior !== "nb" && prior !== "nn")) return guess;
  return LETTER.test(text) ? { language: prior, confidence: LEAST_CONFIDENCE } : guess;
}

function judgeText(text: string): LanguageGuess {
  const words = text.slice(0, LONGEST).normalize("NFC").toLowerCase().match(WORD) ?? [];
  const marks = countMarks(words);
  const ranked = [...marks.entries()].sort(([, one], [, other]) => other - one);
  const [language, most] = ranked[0] ?? ["other", 0];
  const confidence = certainty(ranked.map(([, count]) => count));
  if (isStrange(words, most)) return { language: "other", confidence: LEAST_CONFIDENCE };
  return { language: confidence < LEAST_CONFIDENCE ? "undecided" : language, confidence };
}

function countMarks(words: readonly string[]): Map<MarkedLanguage, number> {
  const marks = new Map<MarkedLanguage, number>();
  for (const word of words) {
    for (const language of languagesOf(word)) marks.set(language, (marks.get(language) ?? 0) + 1);
  }
  return marks;
}

const marked = new Map(
  LANGUAGE_MARKERS.flatMap(({ words, languages }) =>
    [...(words ?? [])].map((word) => [word, languages] as const),
  ),
);
const endings = LANGUAGE_MARKERS.filter((markers) => markers.ending !== undefined);

/** Words met before: running text repeats itself, and endings take time to try. */
const met = new Map<string, readonly MarkedLanguage[]>();
const MOST_MET = 50_000;

function languagesOf(word: string): readonly MarkedLanguage[] {
  const known = met.get(word);
  if (known) return known;
  const languages = judgeWord(word);
  if (met.size < MOST_MET) met.set(word, languages);
  return languages;
}

/** A listed word speaks for itself, any other by all its endings that fit. */
function judgeWord(word: string): readonly MarkedLanguage[] {
  return (
    marked.get(word) ??
    endings.filter(({ ending }) => ending?.test(word)).flatMap(({ languages }) => languages)
  );
}

/** The first of the falling counts as a probability against all others. */
function certainty(counts: readonly number[]): number {
  const most = counts[0];
  if (most === undefined) return 0;
  return 1 / counts.reduce((sum, count) => sum + Math.exp(WEIGHT_OF_A_MARK * (count - most)), 0);
}

/** Another script, or long text with hardly a mark. */
function isStrange(words: readonly string[], marks: number): boolean {
  const latin = words.filter((word) => LATIN.test(word)).length;
  if (words.length >= WORDS_TO_JUDGE_SCRIPT && latin < words.length / 2) return true;
  return words.length >= WORDS_TO_JUDGE_SHARE && marks / words.length < LEAST_SHARE_OF_MARKS;
}
