/** English words that faults of figures turn on. */
export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** For the inside of an expression. */
export const MONTH = `(?:${MONTHS.join("|")})`;

/** With what they translate: where that is not in the source, the word is no figure of it. */
export const SPELLED: ReadonlyMap<string, RegExp> = new Map([
  ["two", /(?<!\p{L})to(?!\p{L})/iu],
  ["three", /(?<!\p{L})tre(?!\p{L})/iu],
  ["four", /(?<!\p{L})fire(?!\p{L})/iu],
  ["five", /(?<!\p{L})fem(?!\p{L})/iu],
  ["six", /(?<!\p{L})seks(?!\p{L})/iu],
  ["seven", /(?<!\p{L})(?:sju|syv)(?!\p{L})/iu],
  ["eight", /(?<!\p{L})åtte(?!\p{L})/iu],
  ["nine", /(?<!\p{L})ni(?!\p{L})/iu],
  ["ten", /(?<!\p{L})ti(?!\p{L})/iu],
]);

export const CURRENCY: Readonly<Record<string, string>> = {
  kroner: "euros",
  dollar: "euro",
  dollars: "euros",
  euro: "dollar",
  euros: "dollars",
  pounds: "dollars",
  $: "€",
  "€": "$",
  "£": "$",
};

export const UNITS: Readonly<Record<string, string>> = {
  kilometres: "metres",
  kilometers: "meters",
  km: "m",
  miles: "feet",
  metres: "kilometres",
  meters: "kilometers",
  feet: "miles",
  kilos: "tonnes",
  tonnes: "kilos",
  hours: "days",
  minutes: "hours",
  days: "weeks",
  weeks: "months",
  months: "years",
  years: "months",
};
