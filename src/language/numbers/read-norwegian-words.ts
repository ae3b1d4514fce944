import { wordFact } from "../word-fact.ts";
import { NORWEGIAN_SCALES, norwegianNumberWord } from "./norwegian-number-words.ts";
import { becomeDecade, becomeTime, type NumberDraft } from "./number-draft.ts";
import type { NumberToken } from "./number-token.ts";
import { isRoman, romanNumeral } from "./roman-numeral.ts";
import { spelledDraft } from "./spelled-draft.ts";

type Tokens = readonly NumberToken[];

const ARTICLES = new Set(["en", "et", "ett", "ein", "eit", "eitt", "én", "éin"]);
const CLOCK = new Set(["klokka", "klokken", "kl"]);
const TENTHS = /^(?:tredje|tre|fjerde|fire|fem|femte|seks|sjette|åtte|åttende|ti|tiende|tolv)del/u;

/** Whether a word may open a number: any other is none. */
export const opensNorwegianNumber = wordFact(
  ({ written, lower }) =>
    isRoman(written) ||
    lower === "midnatt" ||
    lower === "halv" ||
    MINUTES.has(lower) ||
    INDEFINITE.test(lower) ||
    NORWEGIAN_SCALES.has(lower) ||
    COMPOUND.test(lower) ||
    norwegianNumberWord(lower) !== undefined,
);

const INDEFINITE = /^(?:millioner|millionar|milliarder|milliardar|billioner|billionar)$/u;

/** A number in Norwegian words: `tjueen`, `halvannen million`, `halv sju`, `åttitallet`, `to tredjedeler`. */
export function readNorwegianWords(tokens: Tokens, at: number): NumberDraft | undefined {
  const word = tokens[at]?.lower ?? "";
  const time = clockPhrase(tokens, at, word);
  if (time !== undefined) return time;
  if (INDEFINITE.test(word)) return indefinite(tokens, at, word);
  const value = norwegianNumberWord(word);
  if (value === undefined && !NORWEGIAN_SCALES.has(word)) return compound(tokens, at, word);
  if (ARTICLES.has(word)) return article(tokens, at);
  return sumFrom(tokens, { at, first: at, value: value ?? 0 });
}

function indefinite(tokens: Tokens, at: number, word: string): NumberDraft {
  const scale = NORWEGIAN_SCALES.get(word) ?? 1;
  const draft = spelledDraft(tokens, scale, { first: at, next: at + 1 });
  return { ...draft, keys: [`m:${scale}`], scale };
}

/** `en million`, `en halv milliard`, `en tredjedel`; an article alone is no number. */
function article(tokens: Tokens, at: number): NumberDraft | undefined {
  const next = tokens[at + 1]?.lower ?? "";
  const value = norwegianNumberWord(next);
  if (NORWEGIAN_SCALES.has(next)) return sumFrom(tokens, { at: at + 1, first: at, value: 0 });
  if (value !== undefined && !Number.isInteger(value))
    return sumFrom(tokens, { at: at + 1, first: at, value });
  return undefined;
}

/** Goes on from a number word: `to hundre og femti`, `fem millioner`, `to og en halv`, `tre fjerdedeler`. */
function sumFrom(
  tokens: Tokens,
  { at, first, value }: { at: number; first: number; value: number },
): NumberDraft {
  let [total, part, next, scale] = [0, value, at + (value === 0 ? 0 : 1), 1];
  const half = tokens.slice(next, next + 3).map(({ lower }) => lower);
  if (half[0] === "og" && ARTICLES.has(half[1] ?? "") && half[2]?.startsWith("halv")) {
    part += 0.5;
    next += 3;
  }
  if (TENTHS.test(tokens[next]?.lower ?? "") && part < 12) {
    const of = norwegianNumberWord((tokens[next]?.lower ?? "").replace(/del.*$/u, "")) ?? 1;
    return spelledDraft(tokens, part / of, { first, next: next + 1 });
  }
  for (;;) {
    const link = tokens[next]?.lower === "og" && total + part >= 100 ? 1 : 0;
    const word = tokens[next + link]?.lower ?? "";
    const factor = NORWEGIAN_SCALES.get(word);
    const more = norwegianNumberWord(word);
    if (factor !== undefined && link === 0) {
      if (factor === 100) part = Math.max(part, 1) * 100;
      else [total, part] = [total + (part === 0 ? Math.max(total, 1) * factor - total : part * factor), 0];
      scale = Math.max(scale, factor);
    } else if (more !== undefined && total + part >= 100 && more < 100 && part % 100 === 0) part += more;
    else break;
    next += link + 1;
  }
  const draft = spelledDraft(tokens, total + part, { first, next });
  draft.scale = scale >= 1e3 ? scale : 1;
  if (/(?:[tdn]e|dje|nde|nda|ande)$/u.test(tokens[next - 1]?.lower ?? "") && scale === 1 && part > 2)
    draft.kind = "ordinal";
  if (draft.kind === "ordinal" && /^(?:århundre|hundreår)/u.test(tokens[next]?.lower ?? "")) {
    draft.kind = "century";
    draft.keys = [`c:${draft.value}`];
  }
  return draft;
}

const COMPOUND = /tal|år|tid(?:en|a)$/;

/** `åttitallet`, `syttiåra`, `tolvåring`. */
function compound(tokens: Tokens, at: number, word: string): NumberDraft | undefined {
  if (!COMPOUND.test(word)) return romanOrNone(tokens, at);
  const around = /^(.+)tid(?:en|a)$/u.exec(word)?.[1];
  const hour = around === undefined ? undefined : norwegianNumberWord(around);
  if (hour !== undefined && hour <= 12) {
    return clock(tokens, hour * 60, { first: at, next: at + 1, open: true });
  }
  const cut = word.search(/(?:tall?|år)/u);
  if (cut > 1) {
    const value = norwegianNumberWord(word.slice(0, cut));
    if (value === undefined) return romanOrNone(tokens, at);
    const draft = spelledDraft(tokens, value, { first: at, next: at + 1 });
    if (/^(?:tall?(?:et|s|$)|åra$|årene)/u.test(word.slice(cut)) && value % 10 === 0 && value >= 20)
      becomeDecade(draft, value);
    return draft;
  }
  return romanOrNone(tokens, at);
}

function romanOrNone(tokens: Tokens, at: number): NumberDraft | undefined {
  const roman = romanNumeral(tokens, at);
  return roman === undefined ? undefined : spelledDraft(tokens, roman, { first: at, next: at + 1 });
}

const MINUTES: ReadonlyMap<string, number> = new Map([
  ["fem", 5],
  ["ti", 10],
  ["kvart", 15],
  ["tjue", 20],
]);

/** `halv sju` is half past six; `ti på halv fem` twenty past four. */
function clockPhrase(tokens: Tokens, at: number, word: string): NumberDraft | undefined {
  if (word === "midnatt") return clock(tokens, 1440, { first: at, next: at + 1, open: false });
  const half = word === "halv" ? hourAt(tokens, at + 1) : undefined;
  if (half !== undefined) return clock(tokens, half * 60 - 30, { first: at, next: at + 2, open: true });
  const minutes = MINUTES.get(word);
  const side = tokens[at + 1]?.lower;
  if (minutes === undefined || (side !== "over" && side !== "på")) return undefined;
  const sign = side === "over" ? minutes : -minutes;
  if (tokens[at + 2]?.lower === "halv") {
    const hour = hourAt(tokens, at + 3);
    if (hour === undefined) return undefined;
    return clock(tokens, hour * 60 - 30 + sign, { first: at, next: at + 4, open: true });
  }
  const hour = hourAt(tokens, at + 2);
  if (hour === undefined || (word !== "kvart" && !CLOCK.has(tokens[at - 1]?.lower ?? ""))) return undefined;
  return clock(tokens, hour * 60 + sign, { first: at, next: at + 3, open: true });
}

function hourAt(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  const hour = token?.type === "digits" ? Number(token.text) : norwegianNumberWord(token?.lower ?? "");
  if (token?.lower === "ett" || token?.lower === "eitt") return 1;
  return hour !== undefined && Number.isInteger(hour) && hour >= 1 && hour <= 12 && token?.lower !== "begge"
    ? hour
    : undefined;
}

function clock(
  tokens: Tokens,
  minutes: number,
  { first, next, open }: { first: number; next: number; open: boolean },
): NumberDraft {
  const draft = spelledDraft(tokens, minutes, { first, next });
  draft.keys = [];
  becomeTime(draft, minutes, { open });
  return draft;
}
