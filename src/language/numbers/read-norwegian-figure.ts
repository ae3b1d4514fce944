import { NORWEGIAN_MONTHS, NORWEGIAN_SCALES } from "./norwegian-number-words.ts";
import {
  becomeCentury,
  becomeDate,
  becomeDecade,
  becomeTime,
  type NumberDraft,
  valueKey,
} from "./number-draft.ts";
import type { NumberToken } from "./number-token.ts";
import { readDigits } from "./read-digits.ts";
import { type Figure, isGlued } from "./read-figure.ts";

type Tokens = readonly NumberToken[];

const STYLE = { group: ".", decimal: "," } as const;
const CLOCK = new Set(["kl", "klokka", "klokken", "klokke", "klokkeslett"]);
const CLOCK_FILLERS = new Set([
  ".",
  "rundt",
  "ca",
  "cirka",
  "omtrent",
  "over",
  "før",
  "etter",
  "til",
  "mellom",
  ":",
]);

/** A figure in digits with what Norwegian says around it: `27. april`, `kl. 18.30`, `1600-tallet`, `1,5 mrd.`. */
export function readNorwegianFigure(tokens: Tokens, at: number): readonly NumberDraft[] {
  const { figure, drafts } = readDigits(tokens, at, STYLE);
  const draft = drafts[0] as NumberDraft;
  if (drafts.length > 1) return drafts;
  if (figure.form === "plain") readPlain(tokens, draft, figure.digits[0] ?? "");
  if (figure.form === "dots" || figure.form === "colons") readClock(tokens, draft, figure);
  scaleNorwegian(tokens, draft);
  return drafts;
}

/** Takes in `mill.`, `tusen`, `-millioners…`. */
export function scaleNorwegian(tokens: Tokens, draft: NumberDraft): void {
  const hyphen =
    tokens[draft.next]?.text === "-" && isGlued(tokens, draft.next) && isGlued(tokens, draft.next + 1);
  const at = hyphen ? draft.next + 1 : draft.next;
  const word = tokens[at]?.lower ?? "";
  const scale = NORWEGIAN_SCALES.get(word) ?? (hyphen ? compoundScale(word) : undefined);
  if (scale === undefined) return;
  if (draft.kind !== "figure") return;
  const dotted = tokens[at + 1]?.text === "." && isGlued(tokens, at + 1) && /^(?:mill|mrd)$/u.test(word);
  draft.value *= scale;
  draft.scale *= scale;
  draft.keys = [valueKey(draft.value)];
  draft.weak = [];
  draft.next = dotted ? at + 2 : at + 1;
  draft.end = tokens[draft.next - 1]?.end ?? draft.end;
  if (scale < 1e6) scaleNorwegian(tokens, draft);
}

function compoundScale(word: string): number | undefined {
  return word.startsWith("million") ? 1e6 : word.startsWith("milliard") ? 1e9 : undefined;
}

function readPlain(tokens: Tokens, draft: NumberDraft, digits: string): void {
  const [first, second] = [tokens[draft.next], tokens[draft.next + 1]];
  if (first?.text === "-" && isGlued(tokens, draft.next)) readHyphened(tokens, draft);
  else if (first?.text === "." && isGlued(tokens, draft.next) && digits.length <= 3)
    readOrdinal(tokens, draft, second);
  else if (first?.type === "word" && NORWEGIAN_MONTHS.has(first.lower)) readDay(tokens, draft, draft.next);
  if (
    draft.kind === "figure" &&
    digits.length <= 2 &&
    draft.value <= 24 &&
    isClock(tokens, draft.first - 1)
  ) {
    becomeTime(draft, draft.value * 60, { open: true });
  }
}

function readDay(tokens: Tokens, draft: NumberDraft, at: number): void {
  const month = NORWEGIAN_MONTHS.get(tokens[at]?.lower ?? "");
  if (month === undefined || draft.value > 31 || draft.value < 1) return;
  becomeDate(draft, month);
  draft.next = at + 1;
  draft.end = tokens[at]?.end ?? draft.end;
}

const CHRISTMAS_EVE = 1224;

/** `27. april`, `17. århundre`, `3. største`; a stop before a capital ends a sentence as a rule. */
function readOrdinal(tokens: Tokens, draft: NumberDraft, after: NumberToken | undefined): void {
  if (after === undefined) return;
  if (NORWEGIAN_MONTHS.has(after.lower)) {
    readDay(tokens, draft, draft.next + 1);
    return;
  }
  const century = /^(?:århundre|hundreår)/u.test(after.lower);
  if (!century && after.type === "word" && after.text !== after.lower) return;
  if (after.type === "digits") return;
  draft.kind = "ordinal";
  if (/^j[uo]ledag/u.test(after.lower)) {
    draft.weak = draft.keys;
    draft.keys = [`d:${CHRISTMAS_EVE + draft.value}`];
  }
  draft.end += 1;
  draft.next += 1;
  if (!century) return;
  becomeCentury(draft);
  draft.next += 1;
  draft.end = after.end;
}

function readHyphened(tokens: Tokens, draft: NumberDraft): void {
  const at = draft.next + 1;
  if (!isGlued(tokens, at)) {
    draft.hanging = true;
    return;
  }
  const word = tokens[at]?.lower ?? "";
  if (/^tid(?:en|a)$/u.test(word) && draft.value <= 24) {
    becomeTime(draft, draft.value * 60, { open: true });
    draft.next = at + 1;
    draft.end = tokens[at]?.end ?? draft.end;
    return;
  }
  const tall = /^tal(?:l|et|s|$)/u.test(word);
  if (!tall && !/^(?:åra|åras|årene|årenes|åri)$/u.test(word)) return;
  if (draft.value < 10 || draft.value % 10 !== 0) return;
  becomeDecade(draft, draft.value);
  draft.next = at + 1;
  draft.end = tokens[at]?.end ?? draft.end;
}

function isClock(tokens: Tokens, at: number): boolean {
  for (let back = at; back >= at - 2; back -= 1) {
    const word = tokens[back]?.lower ?? "";
    if (CLOCK.has(word)) return true;
    if (!CLOCK_FILLERS.has(word)) return false;
  }
  return false;
}

/** After `kl.` a dotted figure is nothing but a time. */
function readClock(tokens: Tokens, draft: NumberDraft, figure: Figure): void {
  if (figure.runs.length !== 2 || draft.kind !== "time" || !isClock(tokens, draft.first - 1)) return;
  draft.keys = draft.keys.filter((key) => !key.startsWith("n:") && !key.startsWith("d:"));
  // Two digits count the hours of the whole day: `kl. 03.12` is in the night, unless the text says otherwise.
  if (figure.digits[0]?.length === 2 && !saysHalf(tokens, draft.next)) draft.weak = [];
}

/** Tokens behind a time in which its half of the day may be said: `kl. 08.30 på kvelden`. */
const BEHIND = 4;

function saysHalf(tokens: Tokens, from: number): boolean {
  return tokens.slice(from, from + BEHIND).some(({ lower }) => /^(?:kveld|ettermiddag|natt)/u.test(lower));
}
