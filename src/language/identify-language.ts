import { type Candidate, rankLanguages } from "./identification/rank-languages.ts";
import { tallyWords } from "./identification/tally-words.ts";

export type IdentifiedLanguage = Candidate["language"] | "undecided";

export interface LanguageGuess {
  readonly language: IdentifiedLanguage;
  /** 0–1: how likely the language is; for `undecided` how likely the likeliest is, below 0.6. */
  readonly confidence: number;
}

export interface IdentifyOptions {
  /** Language of the article that the text is part of; only "nb" and "nn" weigh. */
  readonly prior?: string;
}

/** Enough for any article; more would only take time. */
const LONGEST = 20_000;
const LEAST_CONFIDENCE = 0.6;
const UNDECIDED: LanguageGuess = { language: "undecided", confidence: 0 };
const OTHER_SCRIPT: LanguageGuess = { language: "other", confidence: 0.99 };
/** Letters of other scripts, and marks that stand apart from their letters. */
const BEYOND_LATIN = /[\u0300-\u1dff\u2c80-\ud7ff]/u;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const LATIN = /\p{Script=Latin}/u;
const WORDS_TO_JUDGE_SCRIPT = 3;

/**
 * Tells Bokmål, Nynorsk, Danish, Swedish and English from one another and from all else, by words, endings and
 * spellings. A sentence that is good Bokmål and Nynorsk alike is of the article's language, and `undecided` where
 * that is not told; so is text without running words.
 *
 * @example
 * ```ts
 * identifyLanguage("Eg veit ikkje kva ho heiter.").language; // "nn"
 * identifyLanguage("Vi kan komme i kveld.").language; // "undecided"
 * identifyLanguage("Vi kan komme i kveld.", { prior: "nb" }).language; // "nb"
 * ```
 */
export function identifyLanguage(text: string, options: IdentifyOptions = {}): LanguageGuess {
  const read = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const isPlain = !BEYOND_LATIN.test(read);
  const composed = isPlain ? read : read.normalize("NFC");
  if (!isPlain && isOtherScript(composed)) return OTHER_SCRIPT;
  const tally = tallyWords(composed);
  if (tally.words === 0) return UNDECIDED;
  const [best] = rankLanguages(tally, options.prior);
  if (best === undefined) return UNDECIDED;
  return best.confidence < LEAST_CONFIDENCE ? { ...best, language: "undecided" } : best;
}

function isOtherScript(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const latin = words.filter((word) => LATIN.test(word)).length;
  return words.length >= WORDS_TO_JUDGE_SCRIPT && latin < words.length / 2;
}
