import type { Sample } from "../sample.ts";
import type { Fault, Making } from "./fault.ts";
import { CURRENCY, MONTH, MONTHS, SPELLED, UNITS } from "./number-words.ts";
import { type Place, placesOf, putAt } from "./places.ts";
import { swapTwo } from "./swap-two.ts";

/** A figure that is no part of a word, an ordinal or an address. */
const FIGURE = /(?<![\p{L}\d.,:/–-])\d+(?:[.,]\d+)*(?![\p{L}\d/]|[.,:-]\d|[-–]\p{L})/gu;
const GOAL = 0.97;
/** A time that can be one half of the day alone. */
const TOLD_HOUR = /(?<!\d)(?:1[3-9]|2[0-3]|\d\d[.:]\d\d)(?!\d)/u;
const OTHER_HALF: Readonly<Record<string, string>> = { a: "p", p: "a", A: "P", P: "A" };

/** What one place of the target becomes; `undefined`: not this one. */
type Change = (place: Place, making: Making, sample: Sample) => string | undefined;

function atOnePlace(expression: RegExp, change: Change): Fault["inject"] {
  return (sample, making) => {
    const changes = placesOf(sample.target, expression).flatMap((place) => {
      const words = change(place, making, sample);
      return words === undefined || words === place.text ? [] : [{ place, words }];
    });
    const chosen = making.chance.pick(changes);
    return chosen && { ...sample, target: putAt(sample.target, chosen.place, chosen.words) };
  };
}

const numberFault = (kind: string, expression: RegExp, change: Change, goal = GOAL): Fault => ({
  kind,
  checks: ["numbers"],
  ...(goal > 0 && { goal }),
  inject: atOnePlace(expression, change),
});

export const NUMBER_FAULTS: readonly Fault[] = [
  numberFault("digit changed", FIGURE, ({ text }, { chance }) => {
    const at = chance.pick(placesOf(text, /\d/gu));
    return at && putAt(text, at, String(1 + ((Number(at.text) + chance.below(8)) % 9)));
  }),
  numberFault("two digits transposed", FIGURE, ({ text }, { chance }) => {
    const couple = chance.pick(placesOf(text, /(?=([1-9])(?!\1)[1-9])/gu));
    const at = couple?.start ?? -1;
    return at < 0
      ? undefined
      : text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  }),
  numberFault("ten times as much", FIGURE, ({ text }) => tenfold(text)),
  numberFault("thousand group lost", /(?<![\p{L}\d.,])\d{1,3}(?:,\d{3})+(?![\d,]\d)/gu, ({ text }) =>
    text.slice(0, -4),
  ),
  {
    kind: "decimal comma kept",
    checks: ["numbers", "typography"],
    goal: GOAL,
    inject: atOnePlace(/(?<![\d.,])\d+\.\d{1,2}(?![\d.,]*\d)/gu, ({ text }, _, { source }) => {
      const kept = text.replace(".", ",");
      return source.includes(kept) ? kept : undefined;
    }),
  },
  {
    kind: "thousand dot kept",
    checks: ["numbers", "typography"],
    goal: GOAL,
    inject: atOnePlace(/(?<![\p{L}\d.,])\d{1,3}(?:,\d{3})+(?![\d,]\d)/gu, ({ text }) =>
      text.replaceAll(",", "."),
    ),
  },
  numberFault(
    "range run together",
    /(?<![\d.,:–-])(\d+)[–-](\d+)(?![\d.,]*\d|[–-])/gu,
    ({ groups: [from = "", to = ""] }) => from + to,
  ),
  numberFault(
    "morning for evening",
    /(?<=\d ?)(?:a\.?m\.?|p\.?m\.?|AM|PM)(?!\p{L})/gu,
    ({ text }, _, { source }) =>
      TOLD_HOUR.test(source) ? text.replace(/^[ap]/iu, (half) => OTHER_HALF[half] ?? half) : undefined,
  ),
  numberFault(
    "number dropped",
    /(?:\b(?:in|since|about|around|over|nearly|almost) )?(?<![\p{L}\d.,:/(–-])\d+(?:[.,]\d+)*(?![\p{L}\d/%]|[.,:-]\d|[-–])(?! ?(?:%|per ?cent|million|billion|trillion|p\.?m|a\.?m))/gu,
    () => "",
  ),
  {
    kind: "two numbers swapped",
    checks: ["numbers"],
    goal: 0.8,
    inject: (sample, { chance }) => {
      const target = swapTwo(sample.target, placesOf(sample.target, FIGURE), chance);
      return target === undefined ? undefined : { ...sample, target };
    },
  },
  numberFault("million for billion", /\b(?:million|billion|trillion)\b/gu, ({ text }) =>
    text === "billion" ? "million" : "billion",
  ),
  numberFault(
    "decade shifted",
    /\b(\d{2,3})0s\b/gu,
    ({ groups: [head = ""] }, { chance }) => `${Number(head) + (chance.below(2) === 0 ? 1 : -1)}0s`,
  ),
  numberFault(
    "century shifted",
    /\b(\d{1,2})(?:st|nd|rd|th)(?=[ -]century)/gu,
    ({ groups: [head = ""] }, { chance }) => ordinal(Number(head) + (chance.below(2) === 0 ? 1 : -1)),
  ),
  numberFault(
    "time an hour off",
    /(?<![\d.,:–-])(\d{1,2})([:.]\d\d)(?= ?[ap]\.?m|(?<=:\d\d)(?![\d:]))/gu,
    ({ groups }, { chance }) => hourOff(groups, chance.below(2) === 0 ? 1 : -1),
  ),
  numberFault(
    "day of a date changed",
    new RegExp(String.raw`\b(\d{1,2})(?= ${MONTH})|(?<=${MONTH} )(\d{1,2})\b(?!,\d{3})`, "gu"),
    ({ text }, { chance }) => String(1 + ((Number(text) + chance.below(27)) % 28)),
  ),
  numberFault(
    "month changed",
    new RegExp(String.raw`(?<=\d )${MONTH}|${MONTH}(?= \d)`, "gu"),
    ({ text }, { chance }) => chance.pick(MONTHS.filter((month) => month !== text)),
  ),
  numberFault(
    "percent for points",
    /\b(?:percentage points?|per ?cent)\b|(?<=\d)%/gu,
    ({ text }) =>
      text.startsWith("percentage") ? "percent" : text === "%" ? " percentage points" : "percentage points",
    0.9,
  ),
  numberFault(
    "spelled number changed",
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gu,
    ({ text }, { chance }, { source }) =>
      SPELLED.get(text)?.test(source)
        ? chance.pick([...SPELLED.keys()].filter((word) => word !== text))
        : undefined,
    0,
  ),
  numberFault(
    "another unit",
    /(?<=\d(?: \p{L}+)? )(?:kilometres|kilometers|km|miles|metres|meters|feet|kilos|tonnes|hours|minutes|days|weeks|months|years)(?![\p{L}/])/gu,
    ({ text }) => UNITS[text],
    0,
  ),
  numberFault(
    "another currency",
    /\b(?:kroner|dollars?|euros?|pounds)\b|[$€£](?=\d)/gu,
    ({ text }) => CURRENCY[text],
    0,
  ),
];

function tenfold(text: string): string {
  const [, whole = "", tenth, rest = ""] = /^(\d+)\.(\d)(\d*)$/u.exec(text) ?? [];
  if (tenth !== undefined) return rest === "" ? whole + tenth : `${whole}${tenth}.${rest}`;
  const longer = `${text.replaceAll(",", "")}0`;
  return text.includes(",") ? longer.replace(/\B(?=(?:\d{3})+$)/gu, ",") : longer;
}

function ordinal(count: number): string {
  const ending = { 1: "st", 2: "nd", 3: "rd" }[count > 10 && count < 14 ? 0 : count % 10];
  return `${count}${ending ?? "th"}`;
}

function hourOff([hour = "", minutes = ""]: readonly string[], by: number): string | undefined {
  const shifted = Number(hour) + by;
  return shifted < 1 || shifted > 23 || shifted === 13
    ? undefined
    : String(shifted).padStart(hour.length, "0") + minutes;
}
