import type { PlacedWord } from "../placed-words.ts";
import { wordFact } from "../word-fact.ts";
import type { NamedValue, PlacedValue } from "./named-value.ts";
import { readDirection } from "./read-direction.ts";

const WEEKDAY = /^(?:mid-)?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:s|['’]s|s['’])?(?:-.*)?$/u;
const DAYS = ["Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun"];
const FACTOR =
  /^(?:(halv(?:e|ed|es|ing)$)|(doubl|twice|two-?fold)|(tripl|trebl|thrice|three-?fold)|(quadrupl|four-?fold)|(quintupl|five-?fold)|(ten-?fold))/u;
const TIMES = [0.5, 2, 3, 4, 5, 10];
/** `fall`, `spring` and `winter` are verbs as well. */
const SEASONS: Readonly<Record<string, NamedValue>> = {
  spring: { topic: "season", value: 1 },
  springtime: { topic: "season", value: 1 },
  summer: { topic: "season", value: 2 },
  summers: { topic: "season", value: 2 },
  midsummer: { topic: "season", value: 2 },
  autumn: { topic: "season", value: 3 },
  winter: { topic: "season", value: 4 },
  winters: { topic: "season", value: 4 },
  midwinter: { topic: "season", value: 4 },
};
/** `today` is `nowadays` as well. */
const NEAR_DAYS: Readonly<Record<string, NamedValue>> = {
  yesterday: { topic: "day", value: -1 },
  today: { topic: "day", value: 0, isLoose: true },
  tomorrow: { topic: "day", value: 1 },
};
const COUNTS: Readonly<Record<string, number>> = {
  dozens: 10,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
};

const englishValue = wordFact(({ written, lower }): NamedValue | null => {
  const day = WEEKDAY.exec(written)?.[1];
  if (day !== undefined) return { topic: "weekday", value: DAYS.indexOf(day) + 1 };
  const factor = FACTOR.exec(lower);
  if (factor !== null) return { topic: "factor", value: TIMES[factor.slice(1).findIndex(Boolean)] ?? 0 };
  const count = COUNTS[lower];
  if (count !== undefined) return { topic: "count", value: count };
  return SEASONS[lower] ?? NEAR_DAYS[lower.replace(/['’]s$/u, "")] ?? readDirection(lower, "en") ?? null;
});

/** All values that are named, in running order; `tens of thousands` is one. */
export function englishValues(words: readonly PlacedWord[]): readonly PlacedValue[] {
  return words.flatMap((word, index) => {
    const named = englishValue(word);
    if (named === null) return [];
    if (named.topic !== "count") return [{ ...named, word }];
    if (words[index + 1]?.lower === "of" && COUNTS[words[index + 2]?.lower ?? ""] !== undefined) return [];
    const of = words[index - 1]?.lower === "of" ? words[index - 2]?.lower : undefined;
    const times = of === "tens" ? 10 : (COUNTS[of ?? ""] ?? 1);
    return [{ ...named, value: named.value * times, word }];
  });
}
