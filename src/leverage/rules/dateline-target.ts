import { BLOCK_WORDING } from "../../language/block-wording.ts";
import type { LanguageCode } from "../../model/language.ts";
import { likeCase } from "./like-case.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const NORWEGIAN_MONTHS =
  "januar februar mars april mai juni juli august september oktober november desember".split(" ");
const WEEKDAYS: Readonly<Record<string, string>> = {
  mandag: "Monday",
  måndag: "Monday",
  tirsdag: "Tuesday",
  tysdag: "Tuesday",
  onsdag: "Wednesday",
  torsdag: "Thursday",
  fredag: "Friday",
  lørdag: "Saturday",
  laurdag: "Saturday",
  søndag: "Sunday",
  sundag: "Sunday",
};
const PUBLISHED: Readonly<Record<string, string>> = {
  publisert: "published",
  oppdatert: "updated",
  endret: "changed",
  endra: "changed",
  "lagt ut": "posted",
  skrevet: "written",
};
const SPANS: Readonly<Record<string, string>> = {
  minutt: "minute",
  min: "minute",
  time: "hour",
  dag: "day",
  uke: "week",
  veke: "week",
  måned: "month",
  månad: "month",
};
const DAYS: Readonly<Record<string, string>> = {
  "i dag": "today",
  "i går": "yesterday",
  "i morges": "this morning",
};

/** A day of the calendar, of which the year may be left out. */
interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: string | undefined;
}

type Reading = readonly [
  pattern: RegExp,
  english: (match: RegExpExecArray, target: LanguageCode) => string | undefined,
];

/** What a dateline is made of, and each part's English; `undefined` where it is not certain. */
const READINGS: readonly Reading[] = [
  [/(først |sist |sist gang )?(publisert|oppdatert|endret|endra|lagt ut|skrevet)(\s?:)?/iuy, published],
  [
    new RegExp(`(?:den )?(\\d{1,2})\\.\\s?(${NORWEGIAN_MONTHS.join("|")})(?: ((?:19|20)\\d\\d))?`, "iuy"),
    namedDay,
  ],
  [/(\d{4})-(\d\d)-(\d\d)/uy, ([, year, month, day], target) => writeDay(toDay(day, month, year), target)],
  [/(\d{1,2})[./](\d{1,2})(?:\.|[-–/ ](?=\d{4}))((?:19|20)\d\d)?/uy, numberedDay],
  [/(kl\.? ?|klokk(?:en|a) )?(\d{1,2})[.:](\d\d)(?!\d)/iuy, clock],
  [/for (\d{1,3}) (\p{L}+) s(?:iden|idan)/iuy, ([, count, span]) => ago(count, span)],
  [/i (?:dag|går|morges)/iuy, ([words]) => DAYS[words.toLowerCase()]],
  [/\p{L}{6,8}/iuy, ([word]) => WEEKDAYS[word.toLowerCase()]],
  [/av (?=\p{Lu}{2})/uy, () => "by "],
  [/\(?©? ?\p{Lu}[\p{Lu}–/ -]+\)?\.?/uy, ([agencies]) => agencies],
  [/\s?[,.|/–-]?\s/uy, ([pause]) => pause],
];

/** `Publisert 12.05.2022 kl. 10.30` → `Published 12 May 2022 at 10:30`; `(NTB)` stays. `undefined` for anything else. */
export function datelineTarget(source: string, target: LanguageCode): string | undefined {
  const { dateline, datelineEnd } = BLOCK_WORDING;
  if (!datelineEnd.wording.test(source.slice(-datelineEnd.longest))) return undefined;
  if (!dateline.some((wording) => wording.test(source))) return undefined;
  let english = "";
  for (let at = 0; at < source.length; ) {
    const read = readAt(source, at, target);
    if (read === undefined) return undefined;
    english += read.english;
    at = read.end;
  }
  return english.charAt(0).toUpperCase() + english.slice(1);
}

function readAt(
  source: string,
  at: number,
  target: LanguageCode,
): { english: string; end: number } | undefined {
  for (const [pattern, toEnglish] of READINGS) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    const english = match === null || match[0] === "" ? undefined : toEnglish(match, target);
    if (english !== undefined) return { english, end: pattern.lastIndex };
  }
  return undefined;
}

function published([whole, when = "", verb = "", colon]: RegExpExecArray): string {
  const order = /^s/iu.test(when) ? "last " : "first ";
  const english = `${when === "" ? "" : order}${PUBLISHED[verb.toLowerCase()]}${colon === undefined ? "" : ":"}`;
  return likeCase(whole.charAt(0), english);
}

function namedDay([, day, month = "", year]: RegExpExecArray, target: LanguageCode): string | undefined {
  return writeDay(toDay(day, String(NORWEGIAN_MONTHS.indexOf(month.toLowerCase()) + 1), year), target);
}

function numberedDay([, day, month, year]: RegExpExecArray, target: LanguageCode): string | undefined {
  return writeDay(toDay(day, month, year), target);
}

function toDay(day = "", month = "", year: string | undefined): Day {
  return { day: Number(day), month: Number(month), year };
}

function writeDay({ day, month, year }: Day, target: LanguageCode): string | undefined {
  const name = MONTHS[month - 1];
  if (name === undefined || day < 1 || day > 31) return undefined;
  if (target === "en-US") return `${name} ${day}${year === undefined ? "" : `, ${year}`}`;
  return `${day} ${name}${year === undefined ? "" : ` ${year}`}`;
}

function clock([, label = "", hours = "", minutes = ""]: RegExpExecArray): string | undefined {
  if (Number(hours) > 24 || Number(minutes) > 59) return undefined;
  return `${label === "" ? "" : "at "}${hours}:${minutes}`;
}

function ago(count = "", span = ""): string | undefined {
  const word = [0, 1, 2]
    .map((ending) => SPANS[span.toLowerCase().slice(0, span.length - ending)])
    .find(Boolean);
  return word && `${count} ${word}${count === "1" ? "" : "s"} ago`;
}
