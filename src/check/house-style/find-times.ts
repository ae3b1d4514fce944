import type { HouseStyle } from "../../model/house-style.ts";
import type { StyleFault } from "./style-fault.ts";

/** With `am` or `pm` in any of their forms. */
const TWELVE = /(?<![\d.,:])(\d{1,2})(?:[.:](\d\d))?\s?([ap])(?:\.\s?m\.|m)(?![\p{L}\p{N}])/giu;
/** A clock of 24 hours: with a colon, or with a stop behind `at`, `from`, `until` … */
const TWENTY_FOUR =
  /(?<![\d.,:/-])([01]?\d|2[0-3])(?::|(?<=\b(?:at|from|until|till|by|before|after) \d{1,2})\.)([0-5]\d)(?![\d:.,]*\d)(?!\s?(?:[ap]\.?m\b|%|per ?cent|percent|kroner|million|billion|metres|km|kg|GMT\+))/giu;

/** `6.30pm`, `6:30 p.m.` or `18:30`; scores and ratios have no such words around them and stay. */
export function findTimes(text: string, wanted: HouseStyle["times"]): readonly StyleFault[] {
  if (wanted === "any" || !/\d/.test(text)) return [];
  const twelve = /\d\s?[ap]\.?\s?m/i.test(text) ? [...text.matchAll(TWELVE)] : [];
  const onClock = twelve.filter(({ 1: hour }) => Number(hour) > 0 && Number(hour) < 13);
  const faults = onClock.map(({ 0: found, 1: hour = "", 2: minute, 3: half = "", index }) => {
    const afternoon = half.toLowerCase() === "p";
    return fault(found, { index, text }, written({ hour: Number(hour), minute, afternoon }, wanted));
  });
  return [...faults, ...(wanted === "18:30" ? [] : wholeDay(text, wanted))].filter(
    ({ target: [start, end], replacement }) => text.slice(start, end) !== replacement,
  );
}

function wholeDay(text: string, wanted: "6.30pm" | "6:30 p.m."): readonly StyleFault[] {
  if (!/\d[:.]\d\d/.test(text)) return [];
  return [...text.matchAll(TWENTY_FOUR)].flatMap(({ 0: found, 1: hour = "", 2: minute, index }) => {
    const timed = /\b(?:at|from|until|till|by|before|after|around|about|since|between|and|to) $/iu.test(
      text.slice(Math.max(0, index - 9), index),
    );
    const clock = { hour: Number(hour) % 12 || 12, minute, afternoon: Number(hour) > 11 };
    // `9:30` alone may be morning, evening or a score.
    const sure = timed && (Number(hour) > 12 || hour.startsWith("0"));
    return sure ? [fault(found, { index, text }, written(clock, wanted))] : [];
  });
}

interface Clock {
  readonly hour: number;
  readonly minute: string | undefined;
  readonly afternoon: boolean;
}

function written({ hour, minute, afternoon }: Clock, wanted: HouseStyle["times"]): string {
  const half = afternoon ? "p" : "a";
  const full = minute === undefined || minute === "00" ? "" : minute;
  if (wanted === "6.30pm") return `${hour}${full && `.${full}`}${half}m`;
  if (wanted === "6:30 p.m.") return `${hour}${full && `:${full}`} ${half}.m.`;
  const whole = (hour % 12) + (afternoon ? 12 : 0);
  return `${String(whole).padStart(2, "0")}:${minute ?? "00"}`;
}

/** Not before a time zone or the name of a day: `6 p.m. GMT`, `6 p.m. Monday`. */
const SENTENCE_ENDS = /^["”’)]*(?:\s+["“‘(]?(?!\p{Lu}{2}|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Lu}|$)/u;

/** The stop of `p.m.` that also ends the sentence stays. */
function fault(
  found: string,
  { index, text }: { readonly index: number; readonly text: string },
  replacement: string,
): StyleFault {
  const end = index + found.length;
  const atEnd = found.endsWith(".") && SENTENCE_ENDS.test(text.slice(end, end + 12));
  const keeps = atEnd && !replacement.endsWith(".");
  return { target: [index, end], replacement: keeps ? `${replacement}.` : replacement };
}
