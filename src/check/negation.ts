import type { NegationMark } from "../language/negation/negation-mark.ts";
import { negationMarks } from "../language/negation/read-negation.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import { answerMarks } from "./answer-marks.ts";
import type { Check, Remark } from "./check.ts";
import { quoteText } from "./quote-text.ts";
import type { UnitWords } from "./words/unit-words.ts";
import { HINTS } from "./words/word-hints.ts";
import { wordsToJudge } from "./words/words-to-judge.ts";

/** A “not” that the target lost, or has of its own. */
export const negation: Check = {
  code: "negation",
  severity: "warning",
  look: (unit, context) => {
    const words = wordsToJudge(unit, context);
    if (words === undefined || !mayDeny(words)) return [];
    const source = negationMarks(words.source, "nb");
    const target = negationMarks(words.target, "en");
    if (!isComparable(source, target)) return [];
    const left = answerMarks(source, target);
    // A negation that moved to words unknown to us leaves one on either side.
    const [lost, added] = [left.source, left.target];
    if (lost.length === added.length) return [];
    const remarks =
      lost.length > added.length
        ? lost.slice(added.length).map((mark) => lostRemark(unit, mark, target))
        : added.slice(lost.length).map((mark) => addedRemark(unit, mark, source));
    return remarks;
  },
};

/** Most sentences deny nothing, and need no closer look. */
function mayDeny({ hints: { source, target } }: UnitWords): boolean {
  return ((source | target) & HINTS.negation) !== 0;
}

/** No sentence denies as often as that; lists that long would take long to compare. */
const MOST_MARKS = 40;

function isComparable(source: readonly NegationMark[], target: readonly NegationMark[]): boolean {
  if (source.length > MOST_MARKS || target.length > MOST_MARKS) return false;
  return source.some(isPlain) || target.some(isPlain);
}

function isPlain({ kind }: NegationMark): boolean {
  return kind === "plain";
}

function lostRemark(unit: TranslationUnit, mark: NegationMark, others: readonly NegationMark[]): Remark {
  const { source } = unit.segment;
  const message = `${quoteText(source.slice(mark.start, mark.end))} is lost: ${state(unit.target, others, "English")}`;
  const place = { source: [mark.start, mark.end] as const };
  return isSure(source, others) ? { message, ...place, severity: "error" } : { message, ...place };
}

function addedRemark(unit: TranslationUnit, mark: NegationMark, others: readonly NegationMark[]): Remark {
  const { source } = unit.segment;
  const word = quoteText(unit.target.slice(mark.start, mark.end));
  const message = `${word} is not in the Norwegian: ${state(source, others, "Norwegian")}`;
  const place = { target: [mark.start, mark.end] as const };
  return isSure(source, others) ? { message, ...place, severity: "error" } : { message, ...place };
}

function state(text: string, others: readonly NegationMark[], language: string): string {
  const near = others.filter(({ sense }) => sense !== "more");
  const words = near.map(({ start, end }) => quoteText(text.slice(start, end)));
  if (words.length === 0) return `nothing in the ${language} denies`;
  return `the ${language} has only ${words.join(", ")}`;
}

/** Questions may be put with a “not” or without one; words that come near leave doubt. */
function isSure(source: string, others: readonly NegationMark[]): boolean {
  return others.every(({ sense }) => sense === "more") && !source.includes("?");
}
