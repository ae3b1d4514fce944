import { baseLanguage } from "../../lib/base-language.ts";
import type { LanguageCode, LanguagePair } from "../../model/language.ts";

/** What Argos has models for, and LibreTranslate offers by default: https://libretranslate.com/languages. */
const PLAIN = new Set(
  `ar az bg bn ca cs da de el en eo es et eu fa fi fr ga gl he hi hu id it ja ko ky lt lv ms nb nl pl pt ro ru
   sk sl sq sr sv th tl tr uk ur vi`.split(/\s+/u),
);

/** Names that are not the plain language, in lower case. */
const NAMES: Readonly<Record<string, LanguageCode>> = {
  nn: "nb",
  no: "nb",
  "pt-br": "pt-BR",
  zh: "zh-Hans",
  "zh-hans": "zh-Hans",
  "zh-hant": "zh-Hant",
};

/** What servers of other years call the same. */
const ELSEWHERE: Readonly<Record<string, readonly LanguageCode[]>> = {
  nb: ["no"],
  "pt-BR": ["pb", "pt"],
  "zh-Hans": ["zh"],
  "zh-Hant": ["zt"],
};

/** A language that a server lists, with those that it translates it into. */
export interface OfferedLanguage {
  readonly code: LanguageCode;
  /** Absent from servers of before 2023, where every language goes into every other. */
  readonly targets?: readonly LanguageCode[];
}

/** The pair under LibreTranslate's names; `undefined` when no server of its kind translates it. */
export function libreTranslateLanguages({ source, target }: LanguagePair): LanguagePair | undefined {
  const from = nameOf(source);
  const into = nameOf(target);
  if (from === undefined || into === undefined || baseLanguage(from) === baseLanguage(into)) return undefined;
  return { source: from, target: into };
}

function nameOf(code: LanguageCode): LanguageCode | undefined {
  const base = baseLanguage(code);
  return NAMES[code.toLowerCase()] ?? NAMES[base] ?? (PLAIN.has(base) ? base : undefined);
}

/** The pair as this very server names it; `undefined` when it has no such pair. */
export function offeredPair(
  { source, target }: LanguagePair,
  offered: readonly OfferedLanguage[],
): LanguagePair | undefined {
  for (const from of namesOf(source)) {
    const found = offered.find(({ code }) => code === from);
    const targets = found?.targets ?? offered.map(({ code }) => code);
    const into = namesOf(target).find((code) => targets.includes(code));
    if (found !== undefined && into !== undefined) return { source: from, target: into };
  }
  return undefined;
}

function namesOf(code: LanguageCode): readonly LanguageCode[] {
  return [code, ...(ELSEWHERE[code] ?? [])];
}
