import { baseLanguage } from "../../lib/base-language.ts";
import type { LanguageCode, LanguagePair } from "../../model/language.ts";

/**
 * The pair of these that serves the one asked for, as the config names it: the very same, else one that is the plain
 * language where a variant is asked for (`en-GB` → `en`) or the other way round.
 */
export function commandLanguages(
  pairs: readonly LanguagePair[],
  asked: LanguagePair,
): LanguagePair | undefined {
  const ranked = pairs
    .map((pair) => ({
      pair,
      rank: nearness(pair.source, asked.source) * nearness(pair.target, asked.target),
    }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank);
  return ranked[0]?.pair;
}

function nearness(ours: LanguageCode, asked: LanguageCode): number {
  const [one, other] = [ours.toLowerCase(), asked.toLowerCase()];
  if (one === other) return 2;
  return one === baseLanguage(other) || baseLanguage(one) === other ? 1 : 0;
}
