import type { NumberMention } from "../../language/numbers/number-mention.ts";
import type { TextSides } from "./compare-numbers.ts";

/** Norwegian with a figure, and the English that needs none. */
const IDIOMS: readonly (readonly [source: RegExp, target: RegExp])[] = [
  [/^1\. ?mai\b/iu, /\b(?:May Day|Labou?r Day|Workers['’] Day)\b/u],
  [/^17\. ?mai\b/iu, /\b(?:Constitution|National) Day\b/u],
  [/^8\. ?mars\b/iu, /\bWomen['’]s Day\b/u],
  [
    /^1\. ?(?:jule|påske|pinse|nyttårs)dag/iu,
    /\b(?:Christmas|New Year['’]s) Day|Easter Sunday|Whit ?[Ss]unday|Pentecost/u,
  ],
  [/^2\. ?(?:jule|påske|pinse)dag/iu, /\bBoxing Day|Easter Monday|Whit Monday|St\.? Stephen['’]s/u],
  [/^31\. ?desember/iu, /\bNew Year['’]s Eve\b/u],
  [/^24\. ?desember/iu, /\bChristmas Eve\b/u],
  [/^24\/7/u, /\b(?:round the clock|around the clock)\b/iu],
  [/^18 m[åa]n/iu, /\b(?:a year and a half|one[ -]and[ -]a[ -]half[ -]years?)\b/iu],
  [/^12 m[åa]n/iu, /\byear\b/iu],
  [/^24 tim/iu, /\b(?:day|(?:a)?round the clock)\b/iu],
  [/^48 tim/iu, /\btwo days\b/iu],
  [/^15\.? min/iu, /\bquarter[ -](?:of[ -]an[ -])?hour/iu],
  [/^30\.? min/iu, /\bhalf[ -](?:an[ -])?hour/iu],
  [/^100 (?:prosent|pst|%)/u, /\b(?:fully|completely|totally|absolutely|entirely|quite)\b/iu],
  [/^0\b/u, /\b(?:no|nil|none|zero|nothing|goalless|scoreless|free|without)\b/iu],
  [
    /^1\b(?= ?(?:dag|uke|måned|månad|år|time|minutt|sekund|person|mann|kvinne|barn|gang|døgn|veke)|\. (?:gang|plass|divisjon|omgang|runde))/iu,
    /\b(?:an?|single|one|first)\b/iu,
  ],
];

/** Does English say it without the figure: `17. mai` as Constitution Day, `1 dag` as a day? */
export function isSaidOtherwise({ start }: NumberMention, { source, target }: TextSides): boolean {
  const from = source.slice(start, start + 24);
  return IDIOMS.some(([here, there]) => here.test(from) && there.test(target));
}

/** English with a figure, and the Norwegian word that has none. */
const WORDS: readonly (readonly [key: string, source: RegExp])[] = [
  ["n:24", /døgn/iu],
  ["n:48", /\bto døgn/iu],
  ["n:30", /halv ?tim/iu],
  ["n:15", /kvarter/iu],
  ["n:45", /tre ?kvarter/iu],
  ["n:90", /halvann(?:en|an) time/iu],
  ["d:1224", /j[uo]le?aft/iu],
  ["d:1231", /nyttårsaft/iu],
  ["d:101", /nyttårsdag/iu],
  ["d:517", /grunnlovsdag|nasjonaldag/iu],
  ["d:623", /sankt ?hans|st\. ?hans|jonsok/iu],
];

/** Does the Norwegian say it in a word: `halvtime` as 30 minutes, `julaften` as 24 December? */
export function isSaidInWord(target: NumberMention, source: string): boolean {
  return WORDS.some(([key, word]) => target.keys.includes(key) && word.test(source));
}

/** `(about $430)`, `or 1.1 billion euros`: behind what it converts. */
const BEHIND =
  /(?:[([,–—]|\bor|\bequivalent to|\bequal to|\bequals)\s*(?:(?:about|around|roughly|approximately|approx\.|some|nearly|almost|over|just|more than|less than|under|ca\.?|or|equivalent to)\s+){0,3}$/iu;

/** Money in a currency that the Norwegian does not speak of, beside money in one of which it does. */
export function isConvertedMoney(
  target: NumberMention,
  sources: readonly NumberMention[],
  text: string,
): boolean {
  if (target.unit?.dimension !== "money" || !BEHIND.test(text.slice(0, target.start))) return false;
  const money = sources.flatMap(({ unit }) => (unit?.dimension === "money" ? [unit.name] : []));
  return money.length > 0 && !money.includes(target.unit.name);
}
