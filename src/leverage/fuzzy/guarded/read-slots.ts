import { readNames } from "../../../language/names/read-names.ts";
import { COUNT_WORDS, MONTHS, WEEKDAYS } from "./day-words.ts";

/**
 * What a place of a sentence holds that may be another in a like one. `id`: digits behind letters, or such as begin with
 * naught. `other`: digits that may be a time, a date or a score.
 */
export type SlotKind = "date" | "time" | "ordinal" | "id" | "other" | "count" | "weekday" | "month" | "name";

export interface Slot {
  readonly kind: SlotKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A name that opens a sentence, where any word has a capital. */
  readonly opens?: true;
}

/** A sentence as places and what stands between them: one text more than there are places. */
export interface SlottedText {
  readonly slots: readonly Slot[];
  readonly between: readonly string[];
}

const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;

/** Patterns from the most to the least particular: the first that fits at a place has it. */
const PATTERNS: readonly (readonly [SlotKind, string])[] = [
  ["id", String.raw`${BEFORE}\p{L}+-?\d[\p{L}\p{N}]*`],
  ["date", String.raw`${BEFORE}\d{1,2}\.\s(?:${Object.keys(MONTHS).join("|")})${AFTER}`],
  ["time", String.raw`(?<=(?:[Kk]l\.?|[Kk]lokka|[Kk]lokken)\s)\d{1,2}(?:[.:]\d{2})?(?!\d|[.,:]\d)`],
  ["count", String.raw`${BEFORE}\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?(?!\d|[.,:/]\d)`],
  ["count", String.raw`${BEFORE}\d+,\d+(?!\d|[.,:/]\d)`],
  ["other", String.raw`${BEFORE}\d+(?:[.:,/]\d+)+`],
  ["ordinal", String.raw`${BEFORE}\d{1,3}\.(?=[\s-]\p{Ll})`],
  ["id", String.raw`${BEFORE}0\d+`],
  ["count", String.raw`\d+`],
  ["weekday", oneOf(Object.keys(WEEKDAYS))],
  ["month", oneOf(Object.keys(MONTHS))],
  ["count", oneOf(Object.keys(COUNT_WORDS))],
];
const ANY = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join("|"), "gu");

/** The numbers, dates and names of a Norwegian text, in running order, and the words around them as they stand. */
export function readSlots(text: string): SlottedText {
  const figures = [...text.matchAll(ANY)].map((match): Slot => {
    const at = match.slice(1).findIndex((group) => group !== undefined);
    const kind = PATTERNS[at]?.[0] ?? "other";
    return { kind, text: match[0], start: match.index, end: match.index + match[0].length };
  });
  const names = readNames(text, "nb").flatMap((name): Slot[] => {
    const clear = figures.every((slot) => slot.end <= name.start || slot.start >= name.end);
    const { text: own, start, end, words } = name;
    const opens = words[0]?.opens ? ({ opens: true } as const) : {};
    return clear ? [{ kind: "name", text: own, start, end, ...opens }] : [];
  });
  const slots = [...figures, ...names].sort((one, other) => one.start - other.start);
  const ends = [0, ...slots.map(({ end }) => end)];
  const between = ends.map((end, at) => text.slice(end, slots[at]?.start ?? text.length));
  return { slots, between };
}

function oneOf(words: readonly string[]): string {
  const both = words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
  return `${BEFORE}(?:${both.join("|")})${AFTER}`;
}
