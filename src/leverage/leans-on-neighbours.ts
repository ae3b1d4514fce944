import { OPENING_PRONOUNS } from "../language/opening-pronouns.ts";
import type { LanguageCode } from "../model/language.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;
const FEW_WORDS = 3;

/**
 * Whether a sentence's translation may hang on its neighbours: three words or fewer, or opening with a pronoun.
 * Such a sentence is reused across contexts only with `cache.reuse: exact`.
 */
export function leansOnNeighbours(source: string, language: LanguageCode): boolean {
  const [first, ...others] = source.match(WORD) ?? [];
  if (first === undefined) return false;
  if (others.length < FEW_WORDS) return true;
  return OPENING_PRONOUNS[language]?.has(first.toLowerCase()) ?? false;
}
