import type { PlacedWord } from "../language/placed-words.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check, Remark } from "./check.ts";
import { type FoundPhrase, findPhrase } from "./glossary/find-phrase.ts";
import type { PairForms } from "./glossary/forms-of.ts";
import { indexGlossary, splitHyphens } from "./glossary/index-glossary.ts";
import { type FoundTerm, termsIn } from "./glossary/terms-in.ts";
import { quoteText } from "./quote-text.ts";
import { targetName } from "./words/target-name.ts";
import { wordsToJudge } from "./words/words-to-judge.ts";

/** A term of the glossary whose approved rendering is not in the target, or that is rendered as it must not be. */
export const glossary: Check = {
  code: "glossary",
  severity: "warning",
  look: (unit, context) => {
    const { terms } = context.settings;
    if (terms.length === 0) return NONE;
    const words = wordsToJudge(unit, context);
    if (words === undefined) return NONE;
    const { languages } = context.document;
    const index = indexGlossary(terms, languages);
    const found = termsIn(index, words.source);
    if (found.length === 0) return NONE;
    const side = { words: splitHyphens(words.target), forms: index.forms, name: targetName(languages) };
    return found.flatMap((term) => remarkOn(term, unit, side) ?? []);
  },
};

const NONE: readonly Remark[] = [];
/** Behind one of these another word may want the other. */
const ARTICLES = new Set(["a", "an"]);

/** The target to look in. */
interface TargetSide {
  readonly words: readonly PlacedWord[];
  readonly forms: PairForms;
  readonly name: string;
}

function remarkOn(
  { entry, range }: FoundTerm,
  unit: TranslationUnit,
  { words, forms, name }: TargetSide,
): Remark | undefined {
  const approved = findPhrase(entry.target, words, forms.target);
  for (const phrase of entry.forbidden) {
    const used = findPhrase(phrase, words, forms.forbidden);
    // Part of the approved rendering is none: `Parliament` in `the Norwegian Parliament`.
    if (used === undefined || (approved !== undefined && used.from < approved.to && approved.from < used.to))
      continue;
    const isSafe =
      forms.isEnglish && approved === undefined && !ARTICLES.has(words[used.from - 1]?.lower ?? "");
    const fix = isSafe ? replaced(unit.target, used, entry.target.text) : undefined;
    return {
      message: `${wording(unit, range)} is rendered ${quoteText(unit.target.slice(...used.range))}, which is forbidden: ${quoteText(entry.term.target)} is approved`,
      source: range,
      target: used.range,
      ...(fix !== undefined && { fix }),
    };
  }
  if (approved !== undefined) return undefined;
  const message = `The ${name} lacks ${quoteText(entry.term.target)}, the approved rendering of ${wording(unit, range)}`;
  return { message, source: range };
}

function wording({ segment }: TranslationUnit, range: readonly [number, number]): string {
  return quoteText(segment.source.slice(...range));
}

/** The target with the approved rendering, in the form of what it replaces: `mayors`, `Mayor’s`. */
function replaced(target: string, { range: [start, end] }: FoundPhrase, rendering: string): string {
  const used = target.slice(start, end);
  const possessive = /['’]s?$/u.exec(used)?.[0] ?? "";
  const isPlural = /[^s]s$/u.test(used.slice(0, used.length - possessive.length));
  const ending = isPlural && !rendering.endsWith("s") ? pluralEnding(rendering) : [rendering];
  const isCapital = used.charAt(0) !== used.charAt(0).toLowerCase();
  const text = ending.join("") + possessive;
  const cased = isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return target.slice(0, start) + cased + target.slice(end);
}

function pluralEnding(rendering: string): readonly string[] {
  if (/[^aeiou]y$/u.test(rendering)) return [rendering.slice(0, -1), "ies"];
  return /(?:[xz]|[cs]h)$/u.test(rendering) ? [rendering, "es"] : [rendering, "s"];
}
