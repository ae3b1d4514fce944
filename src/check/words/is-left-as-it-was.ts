import type { LanguagePair } from "../../model/language.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { hasWordsToTranslate } from "./has-words-to-translate.ts";

/** A target that is its source again: `untranslated` says so, and what else is wrong with it needs no telling. */
export function isLeftAsItWas(
  { segment: { source }, target }: TranslationUnit,
  languages: LanguagePair,
): boolean {
  return source === target && hasWordsToTranslate(source, languages);
}
