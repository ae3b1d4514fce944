import { readNumbers } from "../language/numbers/read-numbers.ts";
import type { LanguagePair } from "../model/language.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check, Remark } from "./check.ts";
import { compareFigures } from "./numbers/compare-figures.ts";
import { compareMonths } from "./numbers/compare-months.ts";
import { compareNamedValues } from "./numbers/compare-named-values.ts";
import { compareNumbers } from "./numbers/compare-numbers.ts";
import { maySpellNumber } from "./numbers/may-spell-number.ts";
import { isLeftAsItWas } from "./words/is-left-as-it-was.ts";
import { isNorwegianToEnglish } from "./words/is-norwegian-to-english.ts";
import { unitWords } from "./words/unit-words.ts";
import { HINTS } from "./words/word-hints.ts";

/** Numbers of one side that the other lacks or has otherwise: figures, dates, times, decades, money, shares. */
export const numbers: Check = {
  code: "numbers",
  severity: "error",
  look: (unit, { document: { languages } }) => {
    if (unit.origin === "rule" || isLeftAsItWas(unit, languages)) return NONE;
    return isNorwegianToEnglish(languages) ? lookAt(unit) : lookAtFigures(unit, languages);
  },
};

const NONE: readonly Remark[] = [];

const DIGIT = /[0-9]/;
function lookAt(unit: TranslationUnit): readonly Remark[] {
  const { segment, target } = unit;
  const { source } = segment;
  const words = unitWords(unit);
  const hasMonth = (words.hints.source & HINTS.month) !== 0;
  if (target.trim() === "") return NONE;
  const named = (words.hints.source & HINTS.namedValue) === 0 ? NONE : compareNamedValues(words);
  if (!DIGIT.test(source) && !DIGIT.test(target) && !hasMonth && !hasSpelledNumber(unit)) return named;
  const sides = { sources: readNumbers(source, "no"), targets: readNumbers(target, "en") };
  const remarks = [...compareNumbers(sides, { source, target }), ...named];
  return hasMonth ? [...remarks, ...compareMonths(words, sides)] : remarks;
}

function hasSpelledNumber(unit: TranslationUnit): boolean {
  return (unitWords(unit).hints.source & HINTS.number) !== 0 && maySpellNumber(unit.segment.source);
}

function lookAtFigures(
  { segment: { source }, target }: TranslationUnit,
  languages: LanguagePair,
): readonly Remark[] {
  if (target.trim() === "" || (!DIGIT.test(source) && !DIGIT.test(target))) return NONE;
  return compareFigures({ source, target }, languages);
}
