import type { LanguagePair } from "../../model/language.ts";

/** Whether what is known of Norwegian and English words applies. */
export function isNorwegianToEnglish({ source, target }: LanguagePair): boolean {
  return /^(?:nb|nn|no)(?:-|$)/i.test(source) && /^en(?:-|$)/i.test(target);
}
