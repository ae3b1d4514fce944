import { LEGAL_CONFUSIONS, LEGAL_MEANINGS, type LegalSense } from "../language/legal/legal-words-table.ts";
import { type AttemptFault, attemptFault } from "../language/legal/lost-attempt.ts";
import {
  englishLegalWords,
  type LegalWord,
  norwegianLegalWords,
} from "../language/legal/read-legal-words.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check, Remark } from "./check.ts";
import { quoteText } from "./quote-text.ts";
import { HINTS } from "./words/word-hints.ts";
import { wordsToJudge } from "./words/words-to-judge.ts";

/** Suspected, charged, indicted, convicted, acquitted taken for one another; attempted crimes that were done. */
export const legalWords: Check = {
  code: "legal-words",
  severity: "warning",
  look: (unit, context) => {
    const words = wordsToJudge(unit, context);
    if (words === undefined) return [];
    const { hints } = words;
    const fault =
      ((hints.source | hints.target) & HINTS.attempt) === 0
        ? undefined
        : attemptFault(words.source, words.target);
    const attempts = fault === undefined ? [] : [attemptRemark(unit, fault)];
    if ((hints.source & HINTS.law) === 0) return attempts;
    const source = norwegianLegalWords(words.source);
    return [...confusions(unit, source, englishLegalWords(words.target)), ...attempts];
  },
};

function confusions(
  unit: TranslationUnit,
  source: readonly LegalWord[],
  target: readonly LegalWord[],
): readonly Remark[] {
  return LEGAL_CONFUSIONS.flatMap(([said, confused]) => {
    const one = source.find(({ sense }) => sense === said);
    if (one === undefined || has(target, said)) return [];
    const other = target.find(({ sense }) => confused.includes(sense) && !has(source, sense));
    return other === undefined ? [] : [confusionRemark(unit, one, other)];
  });
}

function has(words: readonly LegalWord[], wanted: LegalSense): boolean {
  return words.some(({ sense }) => sense === wanted);
}

function confusionRemark({ segment, target }: TranslationUnit, one: LegalWord, other: LegalWord): Remark {
  const there = quoteText(segment.source.slice(one.start, one.end));
  const here = quoteText(target.slice(other.start, other.end));
  const message = `${there} (${LEGAL_MEANINGS[one.sense]}) became ${here} (${LEGAL_MEANINGS[other.sense]})`;
  const remark: Remark = { message, source: [one.start, one.end], target: [other.start, other.end] };
  return areOpposite(one.sense, other.sense) ? { ...remark, severity: "error" } : remark;
}

/** The one clears whom the other brands. */
function areOpposite(one: LegalSense, other: LegalSense): boolean {
  return (one === "acquitted" && other === "convicted") || (one === "convicted" && other === "acquitted");
}

function attemptRemark({ segment, target }: TranslationUnit, { side, word }: AttemptFault): Remark {
  const range = [word.start, word.end] as const;
  if (side === "source") {
    const there = quoteText(segment.source.slice(...range));
    return { message: `${there} was only attempted; the English says that it was done`, source: range };
  }
  const here = quoteText(target.slice(...range));
  return { message: `${here} is not in the Norwegian, where the deed was done`, target: range };
}
