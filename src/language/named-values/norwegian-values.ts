import type { PlacedWord } from "../placed-words.ts";
import { wordFact } from "../word-fact.ts";
import type { NamedValue, PlacedValue } from "./named-value.ts";
import { readDirection } from "./read-direction.ts";

const WEEKDAY =
  /^(man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:e[nr]s?|ene|ens|s|ar|ane)?(?:s?(?:kveld|morg[eo]n|natt|formiddag|føremiddag|ettermiddag)\p{Ll}{0,3})?$/u;
const DAYS: Readonly<Record<string, number>> = {
  man: 1,
  mån: 1,
  tirs: 2,
  tys: 2,
  ons: 3,
  tors: 4,
  fre: 5,
  lør: 6,
  laur: 6,
  søn: 7,
  sun: 7,
};
const FACTOR = /^(?:(halver)|(?:for)?(tre|fire|fem|ti)?dob(?:l|bel))(?:\p{Ll}{0,4})$/u;
const TIMES: Readonly<Record<string, number>> = { tre: 3, fire: 4, fem: 5, ti: 10 };
/** Behind `i`; `går` is `walks` too. */
const NEAR_DAYS: Readonly<Record<string, number>> = { går: -1, gårs: -1, morgen: 1, morgon: 1, morra: 1 };
const SEASON =
  /^(?:(vår)|(som(?:mer|ar))|(høst|haust)|(vinter))(?:en|ens|a|tid|måned|månad|dag|ferie|kveld|natt|morgen)?(?:er|ene|ane|en)?s?$/u;
const COUNT = /^(?:(hundre?)|(ti|hundre)?tus[ei]n)(?:vis|tall?s|er|ar)$/u;

/** The value that a Norwegian word names by itself; `null` where it names none. */
export const norwegianValue = wordFact(({ lower }): NamedValue | null => {
  const day = WEEKDAY.exec(lower)?.[1];
  if (day !== undefined) return { topic: "weekday", value: DAYS[day] ?? 0 };
  const factor = FACTOR.exec(lower);
  if (factor !== null) return { topic: "factor", value: factor[1] ? 0.5 : (TIMES[factor[2] ?? ""] ?? 2) };
  const near = NEAR_DAYS[lower];
  if (near !== undefined) return { topic: "day", value: near };
  const season = SEASON.exec(lower);
  // `vår` is `our` too.
  if (season !== null && lower !== "vår" && lower !== "våre")
    return { topic: "season", value: season.slice(1).findIndex(Boolean) + 1 };
  const direction = readDirection(lower, "no");
  if (direction !== undefined) return direction;
  const count = COUNT.exec(lower);
  if (count === null) return null;
  return { topic: "count", value: count[1] ? 100 : count[2] === "ti" ? 1e4 : count[2] ? 1e5 : 1e3 };
});

/** All values that are named, in running order. */
export function norwegianValues(words: readonly PlacedWord[]): readonly PlacedValue[] {
  return words.flatMap((word, index) => {
    const named = norwegianValue(word);
    const before = words[index - 1]?.lower;
    if (named === null || (named.topic === "day" && before !== "i")) return [];
    const isNight = /^(?:til|mot)$/u.test(before ?? "") && /^natta?$/u.test(words[index - 2]?.lower ?? "");
    const also = named.topic === "weekday" && isNight ? ((named.value + 5) % 7) + 1 : undefined;
    return [{ ...named, word, ...(also !== undefined && { also }) }];
  });
}
