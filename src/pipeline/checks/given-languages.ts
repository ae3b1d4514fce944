import type { Config } from "../../config/config.ts";
import { identifyLanguage } from "../../language/identify-language.ts";
import { baseLanguage } from "../../lib/base-language.ts";
import type { GivenUnit } from "../../model/given-unit.ts";
import type { LanguageCode, LanguagePair } from "../../model/language.ts";

/** What the caller says of both sides; it goes before what the file says. */
export interface LanguageChoice {
  readonly source?: LanguageCode | undefined;
  readonly target?: LanguageCode | undefined;
}

/** Texts that a guess is made on. */
const SAMPLE = 200;

/**
 * Tells each unit's languages: by choice, else as the file says (the target's language alone, such as `en`, is the config's variant), else the
 * config's, else Norwegian as the texts look.
 */
export function givenLanguages(
  units: readonly GivenUnit[],
  { choice, config }: { readonly choice: LanguageChoice; readonly config: Config },
): (unit: GivenUnit) => LanguagePair {
  const own = choice.source ?? (config.source.language === "auto" ? undefined : config.source.language);
  let guess: string | undefined;
  const wanted = baseLanguage(config.target.language);
  return ({ sourceLanguage, targetLanguage = wanted }) => {
    guess ??= own ?? guessSource(units);
    const isPlain = targetLanguage.toLowerCase() === wanted;
    return {
      source: choice.source ?? sourceLanguage ?? guess,
      target: choice.target ?? (isPlain ? config.target.language : targetLanguage),
    };
  };
}

function guessSource(units: readonly GivenUnit[]): "nb" | "nn" {
  const text = units
    .slice(0, SAMPLE)
    .map(({ source }) => source)
    .join("\n");
  return identifyLanguage(text).language === "nn" ? "nn" : "nb";
}
