import { becomeTime, type NumberDraft, valueKey } from "./number-draft.ts";
import type { NumberToken } from "./number-token.ts";
import { type Figure, type FigureStyle, isGlued, readFigure } from "./read-figure.ts";
import { UNIT_WORDS } from "./unit-words.ts";

type Tokens = readonly NumberToken[];

export interface DigitsRead {
  readonly figure: Figure;
  /** One, or day and year of a date, or both years of a season (`2021/22`). */
  readonly drafts: readonly NumberDraft[];
}

/** What a run of digits says in itself, before the words beside it are heard. */
export function readDigits(tokens: Tokens, at: number, style: FigureStyle): DigitsRead {
  const figure = readFigure(tokens, at, style);
  const dated = figure.runs.length === 3 && tokens[at + 3]?.text !== "," ? fullDate(figure, at) : undefined;
  if (dated !== undefined) return { figure, drafts: dated };
  if (isSeason(figure)) return { figure, drafts: season(figure, at) };
  return { figure, drafts: [single(tokens, figure, at)] };
}

function draftOf(value: number, figure: Figure, first: number): NumberDraft {
  const { start, end, next } = figure;
  const keys = [valueKey(value)];
  return { kind: "figure", value, keys, weak: [], scale: 1, start, end, first, next };
}

function single(tokens: Tokens, figure: Figure, at: number): NumberDraft {
  const draft = draftOf(figure.value, figure, at);
  if (figure.flaw !== undefined) draft.flaw = figure.flaw;
  const before = tokens[at - 1];
  if (isGlued(tokens, at) && before?.type === "word" && !isCurrency(before.lower)) draft.kind = "id";
  if (figure.runs.length < 2) {
    militaryTime(draft, figure);
    return draft;
  }
  if (figure.form === "slashes" || figure.form === "colons" || figure.runs.length > 2) draft.keys = [];
  draft.keys.push(`x:${figure.runs.join("/")}`);
  if (figure.form === "slashes") fraction(draft, figure);
  if (figure.runs.length === 2) dayOrTime(draft, figure);
  return draft;
}

/** `0230 UTC`, `kl. 1830`. */
function militaryTime(draft: NumberDraft, { digits: [digits = ""] }: Figure): void {
  if (digits.length !== 4 || Number(digits) >= 2400 || Number(digits.slice(2)) >= 60) return;
  draft.weak.push(`t:${Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))}`);
}

function isCurrency(word: string): boolean {
  return UNIT_WORDS.en.get(word)?.dimension === "money";
}

function fraction(draft: NumberDraft, { runs: [over = 0, under = 0] }: Figure): void {
  if (under === 0) return;
  draft.value = over / under;
  draft.keys.push(valueKey(over / under));
}

/** `18.30` may be a time, `27.04` a date; in both languages also a decimal. */
function dayOrTime(draft: NumberDraft, { form, runs: [first = 0, second = 0], digits }: Figure): void {
  if ((form === "dots" || form === "slashes") && second <= 12 && first <= 31 && second > 0) {
    draft.keys.push(`d:${second * 100 + first}`);
  }
  if (form === "slashes" && first <= 12 && second <= 31 && first > 0)
    draft.keys.push(`d:${first * 100 + second}`);
  if (form !== "slashes" && form !== "comma" && digits[1]?.length === 2 && first <= 24 && second < 60) {
    clock(draft, first * 60 + second, form);
  }
}

function clock(draft: NumberDraft, minutes: number, form: Figure["form"]): void {
  const { kind, value } = draft;
  becomeTime(draft, minutes, { open: true });
  if (form === "decimal") Object.assign(draft, { kind, value });
}

/** `27.04.2022`, `27/04/2022`, `04/27/2022`: the day with both orders where both can be, and the year. */
function fullDate(figure: Figure, at: number): readonly NumberDraft[] | undefined {
  const [day = 0, month = 0, year = 0] = figure.runs;
  const [, , written = ""] = figure.digits;
  if (figure.form !== "dots" && figure.form !== "slashes") return undefined;
  if (written.length !== 4 && written.length !== 2) return undefined;
  if (isRunningTime(figure)) return undefined;
  const keys = dayKeys(day, month, figure.form === "slashes" || month > 12);
  if (keys.length === 0) return undefined;
  const whole = written.length === 2 ? (year < 40 ? 2000 : 1900) + year : year;
  const split = figure.end - written.length;
  const on: NumberDraft = { ...draftOf(month * 100 + day, figure, at), kind: "date", keys, end: split - 1 };
  const inYear: NumberDraft = { ...draftOf(whole, figure, at), start: split, first: figure.next - 1 };
  if (written.length === 2) inYear.weak.push(valueKey(year));
  return [{ ...on, next: figure.next - 2 }, inYear];
}

/** `2.05.48` of a marathon: as a day it would be `2.5.48` or `02.05.48`. */
function isRunningTime({ form, runs: [, minutes = 0, seconds = 0], digits }: Figure): boolean {
  const lengths = digits.map(({ length }) => length).join("");
  return form === "dots" && lengths === "122" && minutes < 60 && seconds < 60;
}

function dayKeys(day: number, month: number, eitherOrder: boolean): string[] {
  const keys: string[] = [];
  if (day > 0 && day <= 31 && month > 0 && month <= 12) keys.push(`d:${month * 100 + day}`);
  if (eitherOrder && month > 0 && month <= 31 && day > 0 && day <= 12) keys.push(`d:${day * 100 + month}`);
  return keys;
}

function isSeason({ form, runs: [first = 0], digits }: Figure): boolean {
  const second = digits[1]?.length ?? 0;
  return (
    form === "slashes" &&
    digits.length === 2 &&
    first > 1000 &&
    first < 2200 &&
    (second === 2 || second === 4)
  );
}

function season(figure: Figure, at: number): readonly NumberDraft[] {
  const [from = 0, to = 0] = figure.runs;
  const split = figure.end - (figure.digits[1]?.length ?? 0);
  const first: NumberDraft = { ...draftOf(from, figure, at), end: split - 1, next: at + 1, joined: "dash" };
  return [first, { ...draftOf(to, figure, at + 2), start: split }];
}
