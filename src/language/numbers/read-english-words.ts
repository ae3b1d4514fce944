import { wordFact } from "../word-fact.ts";
import {
  ENGLISH_DECADES,
  ENGLISH_MONTHS,
  ENGLISH_NUMBER_WORDS,
  ENGLISH_SCALES,
} from "./english-number-words.ts";
import {
  becomeCentury,
  becomeDate,
  becomeDecade,
  becomeTime,
  type NumberDraft,
  valueKey,
} from "./number-draft.ts";
import type { NumberToken } from "./number-token.ts";
import { isGlued } from "./read-figure.ts";
import { isRoman, romanNumeral } from "./roman-numeral.ts";
import { spelledDraft } from "./spelled-draft.ts";

type Tokens = readonly NumberToken[];

/** Whether a word may open a number: any other is none. */
export const opensEnglishNumber = wordFact(({ written, lower }) => isRoman(written) || OPENERS.has(lower));

/** A number in English words: `twenty-one`, `two and a half million`, `half past six`, `noon`, `the eighties`. */
export function readEnglishWords(tokens: Tokens, at: number): NumberDraft | undefined {
  const word = tokens[at]?.lower ?? "";
  if (!OPENERS.has(word)) return roman(tokens, at);
  const time = clockPhrase(tokens, at, word);
  if (time !== undefined) return time;
  const decade = ENGLISH_DECADES.get(word);
  if (decade !== undefined) {
    const draft = spelledDraft(tokens, decade, { first: at, next: at + 1 });
    becomeDecade(draft, decade);
    return draft;
  }
  const plural = /^(?:m|b|tr)illions$/u.test(word);
  if (plural) return indefinite(tokens, at, ENGLISH_SCALES.get(word) ?? 1);
  if (ENGLISH_NUMBER_WORDS.has(word) || ENGLISH_SCALES.has(word)) return cardinal(tokens, at);
  return undefined;
}

/** Any word but these is no number, or a Roman one. */
const OPENERS: ReadonlySet<string> = new Set([
  ...ENGLISH_NUMBER_WORDS.keys(),
  ...ENGLISH_SCALES.keys(),
  ...ENGLISH_DECADES.keys(),
  ...["noon", "midday", "midnight"],
]);

function roman(tokens: Tokens, at: number): NumberDraft | undefined {
  const value = romanNumeral(tokens, at);
  return value === undefined ? undefined : spelledDraft(tokens, value, { first: at, next: at + 1 });
}

function indefinite(tokens: Tokens, at: number, scale: number): NumberDraft {
  const draft = spelledDraft(tokens, scale, { first: at, next: at + 1 });
  return { ...draft, keys: [`m:${scale}`], scale };
}

const HOURS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const MINUTES: ReadonlyMap<string, number> = new Map([
  ["half", 30],
  ["quarter", 15],
  ["five", 5],
  ["ten", 10],
  ["twenty", 20],
]);

function clockPhrase(tokens: Tokens, at: number, word: string): NumberDraft | undefined {
  if (word === "noon" || word === "midday" || word === "midnight") {
    return clock(tokens, word === "midnight" ? 0 : 720, { first: at, next: at + 1, open: false });
  }
  const minutes = MINUTES.get(word);
  const past = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const side = tokens[past]?.lower;
  const hour = hourAt(tokens, past + 1);
  if (minutes !== undefined && hour !== undefined && (side === "past" || side === "to")) {
    if (side === "to" && minutes !== 15 && tokens[past + 1]?.type === "word") return undefined;
    const total = hour * 60 + (side === "past" ? minutes : -minutes);
    return clock(tokens, total, { first: at, next: past + 2, open: true });
  }
  return oClock(tokens, at);
}

function oClock(tokens: Tokens, at: number): NumberDraft | undefined {
  const hour = hourAt(tokens, at);
  if (hour === undefined || tokens[at + 1]?.lower !== "o" || tokens[at + 3]?.lower !== "clock")
    return undefined;
  return clock(tokens, hour * 60, { first: at, next: at + 4, open: true });
}

function hourAt(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  if (token?.type === "digits") return Number(token.text) <= 12 ? Number(token.text) : undefined;
  const hour = HOURS.indexOf(token?.lower ?? "") + 1;
  return hour === 0 ? undefined : hour;
}

function clock(
  tokens: Tokens,
  minutes: number,
  { first, next, open }: { first: number; next: number; open: boolean },
): NumberDraft {
  const draft = spelledDraft(tokens, minutes, { first, next });
  draft.keys = [];
  becomeTime(draft, (minutes + 1440) % 1440, { open });
  return draft;
}

interface Sum {
  total: number;
  part: number;
  scale: number;
  next: number;
}

const ORDINAL = /(?:st|nd|rd|th|thirds)$/;

/** `two hundred and five`, `one and a half million`, `two-thirds`, `seventeenth century`. */
function cardinal(tokens: Tokens, at: number): NumberDraft | undefined {
  const sum: Sum = { total: 0, part: 0, scale: 1, next: at };
  while (addWord(tokens, sum, at));
  let value = sum.total + sum.part;
  const word = tokens[sum.next - 1]?.lower ?? "";
  const draftOf = () => spelledDraft(tokens, value, { first: at, next: sum.next });
  const parts = fractionAt(tokens, sum.next);
  if (parts !== undefined && value < parts.of && !ORDINAL.test(word)) {
    value /= parts.of;
    sum.next = parts.next;
    return draftOf();
  }
  const draft = draftOf();
  if (value > 1 && tokens[sum.next]?.lower === "decades") draft.keys.push(valueKey(value * 10));
  draft.scale = sum.scale;
  if (sum.scale >= 1e6 && value === sum.scale) draft.keys.push(`m:${value}`);
  if (ORDINAL.test(word)) ordinal(tokens, draft);
  return draft;
}

function ordinal(tokens: Tokens, draft: NumberDraft): void {
  draft.kind = "ordinal";
  const at = tokens[draft.next]?.text === "-" ? draft.next + 1 : draft.next;
  if (/^centur(?:y|ies)$/u.test(tokens[at]?.lower ?? "")) {
    becomeCentury(draft);
    draft.next = at + 1;
    draft.end = tokens[at]?.end ?? draft.end;
  }
  const month = ENGLISH_MONTHS.get(
    tokens[draft.next + (tokens[draft.next]?.lower === "of" ? 1 : 0)]?.text ?? "",
  );
  if (month !== undefined && draft.value <= 31) becomeDate(draft, month);
}

function addWord(tokens: Tokens, sum: Sum, first: number): boolean {
  let at = sum.next;
  if (at > first) {
    const half = andAHalf(tokens, at);
    if (half !== undefined && sum.part > 0) {
      sum.part += half.value;
      sum.next = half.next;
      return true;
    }
    const link = tokens[at];
    const hyphen = link?.text === "-" && isGlued(tokens, at) && isGlued(tokens, at + 1);
    if (hyphen || (link?.lower === "and" && sum.part + sum.total >= 100)) at += 1;
    else if (
      link?.lower === "of" &&
      tokens[at + 1]?.lower === "a" &&
      ENGLISH_SCALES.has(tokens[at + 2]?.lower ?? "")
    )
      at += 2;
    else if (link?.lower === "a" && sum.part === 0.5) at += 1;
  }
  return addValue(sum, tokens[at]?.lower ?? "", at);
}

function addValue(sum: Sum, word: string, at: number): boolean {
  const scale = word === "dozen" ? 12 : ENGLISH_SCALES.get(word);
  const value = ENGLISH_NUMBER_WORDS.get(word);
  if (scale !== undefined) {
    const times = sum.part === 0 ? 1 : sum.part;
    if (scale <= 100) sum.part = times * scale;
    else Object.assign(sum, { total: sum.total + times * scale, part: 0, scale: Math.max(sum.scale, scale) });
  } else if (value !== undefined && fits(sum.part, value)) sum.part += value;
  else return false;
  sum.next = at + 1;
  return true;
}

/** May the next word be added: units after tens, tens after hundreds, anything after nothing. */
function fits(part: number, value: number): boolean {
  if (part === 0) return true;
  if (!Number.isInteger(value) || !Number.isInteger(part)) return false;
  if (part % 100 === 0) return value < 100;
  return part % 10 === 0 && part % 100 >= 20 && value < 10;
}

function andAHalf(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  if (tokens[at]?.lower !== "and" || tokens[at + 1]?.lower !== "a") return undefined;
  const value = ({ half: 0.5, quarter: 0.25 } as Record<string, number>)[tokens[at + 2]?.lower ?? ""];
  return value === undefined ? undefined : { value, next: at + 3 };
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixths", 6],
  ["eighths", 8],
  ["tenth", 10],
  ["tenths", 10],
]);

function fractionAt(tokens: Tokens, next: number): { of: number; next: number } | undefined {
  const at = tokens[next]?.text === "-" ? next + 1 : next;
  const of = FRACTIONS.get(tokens[at]?.lower ?? "");
  return of === undefined ? undefined : { of, next: at + 1 };
}

/** The article of `a third`, `a quarter` makes a part of what else is an ordinal. */
export function addFractionReading(tokens: Tokens, draft: NumberDraft): void {
  const of = FRACTIONS.get(tokens[draft.next - 1]?.lower ?? "");
  if (of !== undefined && draft.next === draft.first + 1) draft.keys.push(valueKey(1 / of));
}
