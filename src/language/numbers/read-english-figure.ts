import { ENGLISH_MONTHS, ENGLISH_SCALES } from "./english-number-words.ts";
import {
  becomeCentury,
  becomeDate,
  becomeDecade,
  becomeTime,
  type NumberDraft,
  valueKey,
} from "./number-draft.ts";
import type { NumberToken } from "./number-token.ts";
import { readCurrencyBefore } from "./read-beside.ts";
import { readDigits } from "./read-digits.ts";
import { type Figure, isGlued } from "./read-figure.ts";

type Tokens = readonly NumberToken[];

const STYLE = { group: ",", decimal: "." } as const;
const ABBREVIATED: ReadonlyMap<string, number> = new Map([
  ["m", 1e6],
  ["b", 1e9],
  ["k", 1e3],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
]);

/** A figure in digits with what English says around it: `April 27`, `6.30pm`, `17th century`, `$2.3bn`. */
export function readEnglishFigure(tokens: Tokens, at: number): readonly NumberDraft[] {
  const { figure, drafts } = readDigits(tokens, at, STYLE);
  const draft = drafts[0] as NumberDraft;
  if (drafts.length > 1) return drafts;
  if (readMeridiem(tokens, draft, figure) || readNoon(tokens, draft, figure)) return drafts;
  if (figure.form === "plain") readPlain(tokens, draft);
  scaleEnglish(tokens, draft);
  return drafts;
}

/** `a.m.`, `pm`, `p.m`: the half of the day, and the token after it. */
export function meridiemAt(tokens: Tokens, at: number): { half: "a" | "p"; next: number } | undefined {
  const word = tokens[at]?.lower ?? "";
  if (word === "am" || word === "pm") return { half: word === "am" ? "a" : "p", next: at + 1 };
  if ((word !== "a" && word !== "p") || tokens[at + 1]?.text !== "." || tokens[at + 2]?.lower !== "m")
    return undefined;
  return { half: word, next: tokens[at + 3]?.text === "." ? at + 4 : at + 3 };
}

function readMeridiem(tokens: Tokens, draft: NumberDraft, { runs, digits, form }: Figure): boolean {
  const found = meridiemAt(tokens, draft.next);
  const [hour = 0, minute = 0] = runs;
  if (found === undefined || hour > 24 || minute > 59 || form === "slashes") return false;
  if (runs.length === 2 && digits[1]?.length !== 2) return false;
  draft.keys = [];
  draft.weak = [];
  const noon = found.half === "p" && hour < 12 ? 12 : found.half === "a" && hour === 12 ? -12 : 0;
  becomeTime(draft, (hour + noon) * 60 + minute, { open: false });
  draft.next = found.next;
  draft.end = tokens[found.next - 1]?.end ?? draft.end;
  return true;
}

/** `12 noon`, `12 midnight` */
function readNoon(tokens: Tokens, draft: NumberDraft, { runs }: Figure): boolean {
  const word = tokens[draft.next]?.lower;
  if (runs.length > 1 || draft.value !== 12 || (word !== "noon" && word !== "midnight")) return false;
  draft.keys = [];
  draft.weak = [];
  becomeTime(draft, word === "noon" ? 720 : 0, { open: false });
  draft.end = tokens[draft.next]?.end ?? draft.end;
  draft.next += 1;
  return true;
}

/** Takes in `million`, `-million`, `bn`; `m` is metres where no currency stands before it. */
export function scaleEnglish(tokens: Tokens, draft: NumberDraft): void {
  if (draft.kind !== "figure") return;
  const hyphen = tokens[draft.next]?.text === "-" && isGlued(tokens, draft.next + 1);
  const at = hyphen ? draft.next + 1 : draft.next;
  const word = tokens[at]?.lower ?? "";
  const short = !hyphen && isGlued(tokens, at) ? ABBREVIATED.get(word) : undefined;
  if ((word === "m" || word === "b") && short !== undefined && !hasCurrency(tokens, draft)) {
    draft.weak.push(valueKey(draft.value * short));
    return;
  }
  const scale = ENGLISH_SCALES.get(word) ?? short;
  if (scale === undefined) return;
  draft.value *= scale;
  draft.scale *= scale;
  draft.keys = [valueKey(draft.value)];
  draft.weak = [];
  draft.next = at + 1;
  draft.end = tokens[at]?.end ?? draft.end;
  if (scale < 1e6) scaleEnglish(tokens, draft);
}

function hasCurrency(tokens: Tokens, draft: NumberDraft): boolean {
  const probe = { ...draft };
  readCurrencyBefore(tokens, probe, "en");
  return probe.unit !== undefined;
}

function readPlain(tokens: Tokens, draft: NumberDraft): void {
  const suffix = isGlued(tokens, draft.next) ? (tokens[draft.next]?.lower ?? "") : "";
  if (/^(?:st|nd|rd|th)$/u.test(suffix)) readOrdinal(tokens, draft);
  else if (readDecade(tokens, draft, suffix)) return;
  if (readMonthAfter(tokens, draft) || readMonthBefore(tokens, draft)) return;
  if (tokens[draft.next]?.lower === "o" && tokens[draft.next + 2]?.lower === "clock" && draft.value <= 24) {
    becomeTime(draft, draft.value * 60, { open: true });
    draft.next += 3;
    draft.end = tokens[draft.next - 1]?.end ?? draft.end;
  }
}

function readOrdinal(tokens: Tokens, draft: NumberDraft): void {
  draft.kind = "ordinal";
  draft.next += 1;
  draft.end = tokens[draft.next - 1]?.end ?? draft.end;
  const at = tokens[draft.next]?.text === "-" ? draft.next + 1 : draft.next;
  if (!/^centur(?:y|ies)$/u.test(tokens[at]?.lower ?? "")) return;
  becomeCentury(draft);
  draft.next = at + 1;
  draft.end = tokens[at]?.end ?? draft.end;
}

/** `1970s`, `1970’s`, `70s`. */
function readDecade(tokens: Tokens, draft: NumberDraft, suffix: string): boolean {
  const quoted = (suffix === "'" || suffix === "’") && tokens[draft.next + 1]?.lower === "s";
  if ((suffix !== "s" && !quoted) || draft.value < 10 || draft.value % 10 !== 0) return false;
  becomeDecade(draft, draft.value);
  draft.next += quoted ? 2 : 1;
  draft.end = tokens[draft.next - 1]?.end ?? draft.end;
  return true;
}

/** Months are capitalised: `may` is a verb, `march` a noun. */
function monthAt(tokens: Tokens, at: number): number | undefined {
  return ENGLISH_MONTHS.get(tokens[at]?.text ?? "");
}

function isDay({ value }: NumberDraft): boolean {
  return value >= 1 && value <= 31;
}

function readMonthAfter(tokens: Tokens, draft: NumberDraft): boolean {
  const of = tokens[draft.next]?.lower === "of";
  const at = of || tokens[draft.next]?.text === "." ? draft.next + 1 : draft.next;
  const month = monthAt(tokens, at);
  if (month === undefined || !isDay(draft)) return false;
  becomeDate(draft, month);
  draft.next = at + 1;
  draft.end = tokens[at]?.end ?? draft.end;
  return true;
}

function readMonthBefore(tokens: Tokens, draft: NumberDraft): boolean {
  let at = draft.first - 1;
  if (tokens[at]?.text === "." || tokens[at]?.lower === "the") at -= 1;
  const month = monthAt(tokens, at);
  if (month === undefined || !isDay(draft)) return false;
  becomeDate(draft, month);
  draft.first = at;
  draft.start = tokens[at]?.start ?? draft.start;
  return true;
}
