import { baseLanguage } from "../lib/base-language.ts";
import type { LanguagePair } from "../model/language.ts";

/** Whether texts of the one pair may stand for those of the other: bokmål and nynorsk are one, as variants of English are. */
export function isSamePair(one: LanguagePair, other: LanguagePair): boolean {
  return isSame(one.source, other.source) && isSame(one.target, other.target);
}

function isSame(one: string, other: string): boolean {
  return familyOf(one) === familyOf(other);
}

function familyOf(tag: string): string {
  const base = baseLanguage(tag);
  return base === "nb" || base === "nn" || base === "und" ? "no" : base;
}
