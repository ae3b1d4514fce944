import type { Config } from "../../config/config.ts";
import { identifyLanguage } from "../../language/identify-language.ts";
import type { GivenUnit } from "../../model/given-unit.ts";
import type { LanguagePair } from "../../model/language.ts";

/** What the caller says of both sides; it goes before what the file says. */
export interface LanguageChoice {
  readonly source?: "nb" | "nn" | undefined;
  readonly target?: "en-GB" | "en-US" | undefined;
}

/** Texts that a guess is made on. */
const SAMPLE = 200;

/**
 * Tells each unit's languages: by choice, else as the file says (`en` alone is the config's English), else the
 * config's, else Norwegian as the texts look.
 */
export function givenLanguages(
  units: readonly GivenUnit[],
  { choice, config }: { readonly choice: LanguageChoice; readonly config: Config },
): (unit: GivenUnit) => LanguagePair {
  const own = choice.source ?? (config.source.language === "auto" ? undefined : config.source.language);
  let guess: string | undefined;
  return ({ sourceLanguage, targetLanguage = "en" }) => {
    guess ??= own ?? guessSource(units);
    const isPlain = targetLanguage.toLowerCase() === "en";
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
