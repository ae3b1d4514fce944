import type { LanguageCode } from "../model/language.ts";

/** The language, and what else is the same language written otherwise: a text may be good bokmål and nynorsk alike. */
export function writtenForms(language: LanguageCode): readonly LanguageCode[] {
  if (language === "nb") return ["nb", "nn"];
  return language === "nn" ? ["nn", "nb"] : [language];
}
