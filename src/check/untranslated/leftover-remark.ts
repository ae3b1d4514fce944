import type { TextRange } from "../../model/finding.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Remark } from "../check.ts";
import { quoteText } from "../quote-text.ts";
import { unitWords } from "../words/unit-words.ts";
import type { Leftover } from "./find-leftovers.ts";

/** Words of titles that English keeps in Norwegian. */
const USUAL_TITLE = 4;
const LONGEST_TITLE = 8;
/** Shorter words are written alike in too many languages. */
const SHORTEST_ORDINARY = 4;
/** No English noun ends so. */
const OWN_ENDING = /(?:[lr]ighet|sjon|skap)$/u;
const ENDING = /^(?:e[nrt]?|a|ene|ane|s)s?$/u;

/** What there is to say of Norwegian words in a target; `undefined` when they may well stand there. */
export function leftoverRemark(leftover: Leftover, unit: TranslationUnit): Remark | undefined {
  const target = rangeOf(leftover);
  const text = unit.target.slice(...target);
  const isQuoted = isInQuotes(unit.target, target);
  if (leftover.kind === "clause") {
    const title = isQuoted && unit.segment.source.includes(text) ? titleOf(leftover) : "none";
    if (title === "surely") return undefined;
    const remark = placed(`Norwegian is left in the English: ${quoteText(text)}`, { unit, text, target });
    return title === "perhaps" ? { ...remark, severity: "warning" } : remark;
  }
  if (leftover.isBetweenNames || !isLeft(leftover, unit) || (isQuoted && titleOf(leftover) === "surely"))
    return undefined;
  const severity = isQuoted ? "info" : "warning";
  const message = `A Norwegian word is left in the English: ${quoteText(text)}`;
  return { ...placed(message, { unit, text, target }), severity };
}

function rangeOf({ words, kind }: Leftover): TextRange {
  const end = words.at(-1)?.end ?? 0;
  return [words[0]?.start ?? 0, kind === "abbreviation" ? end + 1 : end];
}

/** A word that is not surely Norwegian is so where the source has it too. */
function isLeft({ words: [word], isSure }: Leftover, unit: TranslationUnit): boolean {
  if (word === undefined || isSure) return word !== undefined;
  return (
    word.lower.length >= SHORTEST_ORDINARY &&
    unitWords(unit).source.some(({ lower }) => isFormOf(lower, word.lower))
  );
}

/** The same word, or a longer form of it: `leilighet` of `Leiligheten`. */
function isFormOf(source: string, word: string): boolean {
  if (source === word) return true;
  return OWN_ENDING.test(word) && source.startsWith(word) && ENDING.test(source.slice(word.length));
}

/** Whether words in quotation marks are a title: it begins with a capital, and few are long. */
function titleOf({ words }: Leftover): "surely" | "perhaps" | "none" {
  const first = words[0]?.written ?? "";
  if (first === first.toLowerCase() || words.length > LONGEST_TITLE) return "none";
  return words.length <= USUAL_TITLE ? "surely" : "perhaps";
}

function isInQuotes(text: string, [start, end]: TextRange): boolean {
  return /[“"‘«„'][^”"’»]*$/u.test(text.slice(0, start)) && /^[^“‘«„]*[”"’»']/u.test(text.slice(end));
}

interface Place {
  readonly unit: TranslationUnit;
  readonly text: string;
  readonly target: TextRange;
}

function placed(message: string, { unit, text, target }: Place): Remark {
  const at = unit.segment.source.indexOf(text);
  return at === -1 ? { message, target } : { message, source: [at, at + text.length], target };
}
