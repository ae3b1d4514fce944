import { assertNever } from "../../../lib/assert-never.ts";
import { englishCount, englishOrdinal, MONTHS, numberedOrdinal, WEEKDAYS } from "./day-words.ts";
import { englishName } from "./english-names.ts";
import type { Slot } from "./read-slots.ts";
import { clockOf, countValue, leadingNumber } from "./slot-value.ts";

/** A way in which English may have a place's old text, and what stands there for the new one. */
export interface Rendering {
  readonly find: string;
  /** `undefined`: English has no certain text in this way. */
  readonly put: string | undefined;
}

/** All ways in which the English of a like sentence may say `old`, and `next` in the same way. */
export function renderings(old: Slot, next: Slot): readonly Rendering[] {
  switch (old.kind) {
    case "count":
      return counts(old.text, next.text);
    case "date":
      return dates(old.text, next.text);
    case "time":
      return times(old.text, next.text);
    case "ordinal":
      return ordinals(leadingNumber(old.text), leadingNumber(next.text));
    case "weekday":
      return [words(old, next, WEEKDAYS)];
    case "month":
      return [words(old, next, MONTHS)];
    case "name":
      return names(old, next);
    case "id":
      return [{ find: old.text, put: next.text }];
    case "other":
      return [{ find: old.text, put: old.text === next.text ? next.text : undefined }];
    default:
      return assertNever(old.kind);
  }
}

function counts(old: string, next: string): readonly Rendering[] {
  const [value, wanted] = [countValue(old), countValue(next)];
  const digits = [
    { find: grouped(old), put: grouped(next) },
    { find: plain(old), put: isLikeYear(old) ? likeYear(next) : grouped(next) },
  ];
  const word = englishCount(value);
  const all = digits[0]?.find === digits[1]?.find ? digits.slice(0, 1) : digits;
  if (word === undefined) return all;
  const wordWanted = englishCount(wanted);
  return [
    ...all,
    { find: word, put: wordWanted ?? grouped(next) },
    { find: capital(word), put: wordWanted && capital(wordWanted) },
  ];
}

/** Four digits without a mark are a year more often than not: they stay so, and nothing else takes their place. */
function isLikeYear(text: string): boolean {
  return /^\d{4}$/u.test(text);
}

function likeYear(text: string): string | undefined {
  return isLikeYear(text) ? text : undefined;
}

/** `1200`, `3.5`. */
function plain(text: string): string {
  const [whole = "", decimals] = asDigits(text).split(",");
  return decimals === undefined ? whole : `${whole}.${decimals}`;
}

/** `1,200`, `3.5`. */
function grouped(text: string): string {
  const [whole = "", decimals] = asDigits(text).split(",");
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}

function asDigits(text: string): string {
  return /\d/u.test(text) ? text.replace(/[.\s]/gu, "") : String(countValue(text));
}

function dates(old: string, next: string): readonly Rendering[] {
  const [was, is] = [dateOf(old), dateOf(next)];
  const ways: readonly ((day: string, month: string) => string)[] = [
    (day, month) => `${day} ${month}`,
    (day, month) => `${month} ${day}`,
    (day, month) => `${day} of ${month}`,
  ];
  return ways.flatMap((write) =>
    (["day", "ordinal"] as const).map((form) => ({
      find: write(was[form], was.month),
      put: write(is[form], is.month),
    })),
  );
}

function dateOf(text: string) {
  const [day = "", month = ""] = text.split(/\.\s/u);
  const number = Number(day);
  return { day: String(number), ordinal: numberedOrdinal(number), month: MONTHS[month] ?? month };
}

const NIGHT = ["am", " am", " a.m.", " AM", "AM"] as const;
const NOON = ["pm", " pm", " p.m.", " PM", "PM"] as const;

function times(old: string, next: string): readonly Rendering[] {
  const [was, is] = [clockOf(old), clockOf(next)];
  const wholeDay = [".", ":"].map((mark) => ({
    find: `${was.hour}${mark}${was.minute ?? "00"}`,
    put: `${is.hour}${mark}${is.minute ?? "00"}`,
  }));
  const halfDay = NOON.flatMap((_, at) => [".", ":"].map((mark) => halfDayTime({ was, is }, at, mark)));
  const distinct = new Map([...halfDay, ...wholeDay].map((each) => [each.find, each]));
  return [...distinct.values()];
}

interface Clocks {
  readonly was: ReturnType<typeof clockOf>;
  readonly is: ReturnType<typeof clockOf>;
}

function halfDayTime({ was, is }: Clocks, at: number, mark: string): Rendering {
  const suffix = (hour: number) => (hour < 12 ? NIGHT : NOON)[at] ?? "";
  const minutes = (minute: string | undefined) => (minute && minute !== "00" ? `${mark}${minute}` : "");
  const write = ({ hour, minute }: Clocks["was"]) => `${hour % 12 || 12}${minutes(minute)}${suffix(hour)}`;
  // Noon and midnight have words of their own, and how a house parts minutes is not seen where there are none.
  const unsure = is.hour % 12 === 0 || (minutes(was.minute) === "" && minutes(is.minute) !== "");
  return { find: write(was), put: unsure ? undefined : write(is) };
}

function ordinals(old: number, next: number): readonly Rendering[] {
  const [word, wanted] = [englishOrdinal(old), englishOrdinal(next)];
  const numbered = { find: numberedOrdinal(old), put: numberedOrdinal(next) };
  if (word === undefined) return [numbered];
  const put = wanted ?? numberedOrdinal(next);
  return [numbered, { find: word, put }, { find: capital(word), put: wanted && capital(wanted) }];
}

function words(
  { text: old }: Slot,
  { text: next }: Slot,
  english: Readonly<Record<string, string>>,
): Rendering {
  return { find: english[old.toLowerCase()] ?? old, put: english[next.toLowerCase()] };
}

function names(old: Slot, next: Slot): readonly Rendering[] {
  if (old.text === next.text) return [{ find: old.text, put: old.text }];
  const was = englishName(old);
  return was === undefined ? [] : [{ find: was, put: englishName(next) }];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
