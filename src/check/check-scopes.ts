import type { CheckCode } from "../model/check-codes.ts";
import type { LanguagePair } from "../model/language.ts";
import { isNorwegianToEnglish } from "./words/is-norwegian-to-english.ts";

/**
 * any: it needs to know no language. partly: what needs no words is looked at in any pair, the rest from Norwegian into
 * English. norwegian-english: it knows the words of these two, and does not look at others.
 */
export type CheckScope = "any" | "partly" | "norwegian-english";

/** For which pairs each check holds: the one place that says so, besides `partly`, of which the check knows its parts. */
export const CHECK_SCOPES: Readonly<Record<CheckCode, CheckScope>> = {
  empty: "any",
  "too-long": "any",
  doubtful: "any",
  pseudo: "any",
  untranslated: "partly",
  "other-language": "any",
  "inline-codes": "partly",
  addresses: "any",
  numbers: "partly",
  names: "norwegian-english",
  negation: "norwegian-english",
  modality: "norwegian-english",
  "legal-words": "norwegian-english",
  quotation: "norwegian-english",
  completeness: "partly",
  glossary: "partly",
  consistency: "any",
  fuzzy: "any",
  fallback: "any",
  typography: "norwegian-english",
  "house-style": "norwegian-english",
  "false-friends": "norwegian-english",
};

/** Whether a check has anything to say of this pair; one that is not in the table has. */
export function looksAt(code: string, languages: LanguagePair): boolean {
  const scopes: Readonly<Record<string, CheckScope>> = CHECK_SCOPES;
  return scopes[code] !== "norwegian-english" || isNorwegianToEnglish(languages);
}
