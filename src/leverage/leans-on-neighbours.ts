import { OPENING_PRONOUNS } from "../language/opening-pronouns.ts";
import type { LanguageCode } from "../model/language.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;
const FEW_WORDS = 3;

/** short: three words or fewer. pronoun: it opens with one, which means something that was said before. */
export type Leaning = "short" | "pronoun";

/**
 * Whether a sentence's translation may hang on its neighbours: three words or fewer, or opening with a pronoun.
 * Such a sentence is reused across contexts only with `cache.reuse: exact`.
 */
export function leansOnNeighbours(source: string, language: LanguageCode): boolean {
  return leaningOf(source, language) !== undefined;
}

/** Why a sentence leans on its neighbours; `undefined` when it stands by itself. */
export function leaningOf(source: string, language: LanguageCode): Leaning | undefined {
  WORD.lastIndex = 0;
  const first = WORD.exec(source)?.[0];
  if (first === undefined) return undefined;
  // Whether there are more than a few: the words of the rest need no counting.
  for (let words = 1; words <= FEW_WORDS; words += 1) if (!WORD.test(source)) return "short";
  return OPENING_PRONOUNS[language]?.has(first.toLowerCase()) ? "pronoun" : undefined;
}
