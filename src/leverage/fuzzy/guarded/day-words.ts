/** Norwegian (bokmål and nynorsk) and English, by number of the month; the Norwegian of a weekday is the same in both. */
export const MONTHS: Readonly<Record<string, string>> = {
  januar: "January",
  februar: "February",
  mars: "March",
  april: "April",
  mai: "May",
  juni: "June",
  juli: "July",
  august: "August",
  september: "September",
  oktober: "October",
  november: "November",
  desember: "December",
};

export const WEEKDAYS: Readonly<Record<string, string>> = {
  mandag: "Monday",
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

/** The plain number words: below two English inflects otherwise, past twelve houses differ in how they write. */
export const COUNT_WORDS: Readonly<Record<string, number>> = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
};

const ENGLISH_COUNTS = "two three four five six seven eight nine ten eleven twelve".split(" ");
const ENGLISH_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** `three`; `undefined` outside of 2–12. */
export function englishCount(value: number): string | undefined {
  return ENGLISH_COUNTS[value - 2];
}

/** `third`; `undefined` outside of 1–10. */
export function englishOrdinal(value: number): string | undefined {
  return ENGLISH_ORDINALS[value - 1];
}

/** `3rd`, `11th`, `22nd`. */
export function numberedOrdinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  const suffix = teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${suffix}`;
}
