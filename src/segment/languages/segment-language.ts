import { identifyLanguage, type LanguageGuess } from "../../language/identify-language.ts";
import { isEnglishThroughout } from "../../language/is-english-throughout.ts";
import { ownText } from "../../lib/own-text.ts";
import { withoutCodes } from "../../model/code-characters.ts";
import type { LanguageCode } from "../../model/language.ts";

export interface ArticleLanguage {
  readonly language: LanguageCode;
  /** Somebody said which it is: then bokmål and nynorsk are not told apart within it. */
  readonly isGiven?: boolean;
}

/** What it takes to be sure of a sentence: words, and confidence. Danish and bokmål share most of theirs. */
const SURE = {
  nb: { words: 4, confidence: 0.95 },
  nn: { words: 4, confidence: 0.95 },
  en: { words: 4, confidence: 0.95 },
  sv: { words: 5, confidence: 0.97 },
  da: { words: 6, confidence: 0.99 },
} as const;
const FEWEST_WORDS = 4;
const WORDS = /\p{L}+/gu;

type Verdicts = Map<string, LanguageCode | null>;

/** Texts judged before, by kind of article: wire stories bring the same sentences again and again. */
const judged = { nb: new Map() as Verdicts, nn: new Map() as Verdicts };
const judgedGiven = { nb: new Map() as Verdicts, nn: new Map() as Verdicts };
const MOST_JUDGED = 20_000;

/**
 * The language of a sentence, where that surely is not its article's; `undefined` where it is, or may be. English
 * must be English from beginning to end: a sentence that only quotes some is the article's own.
 */
export function segmentLanguage(source: string, article: ArticleLanguage): LanguageCode | undefined {
  const { language, isGiven } = article;
  if (language !== "nb" && language !== "nn") return undefined;
  const verdicts = (isGiven === true ? judgedGiven : judged)[language];
  const known = verdicts.get(source);
  if (known !== undefined) return known ?? undefined;
  const verdict = judge(withoutCodes(source), article);
  if (verdicts.size === MOST_JUDGED) verdicts.clear();
  verdicts.set(ownText(source), verdict ?? null);
  return verdict;
}

function judge(text: string, { language: prior, isGiven }: ArticleLanguage): LanguageCode | undefined {
  const words = text.match(WORDS)?.length ?? 0;
  if (words < FEWEST_WORDS) return undefined;
  const guess = identifyLanguage(text, { prior });
  if (guess.language === prior || !isSure(guess, words)) return undefined;
  const isNorwegian = guess.language === "nb" || guess.language === "nn";
  if (isNorwegian && isGiven === true) return undefined;
  return guess.language === "en" && !isEnglishThroughout(text) ? undefined : guess.language;
}

function isSure({ language, confidence }: LanguageGuess, words: number): boolean {
  if (language === "undecided" || language === "other") return false;
  return words >= SURE[language].words && confidence >= SURE[language].confidence;
}
