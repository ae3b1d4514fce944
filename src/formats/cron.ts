/** Numbers at which a cron line is due, sorted; `undefined` where it is due at any. */
export interface CronTimes {
  readonly minutes: readonly number[] | undefined;
  readonly hours: readonly number[] | undefined;
  readonly days: readonly number[] | undefined;
  readonly months: readonly number[] | undefined;
  /** 0 is Sunday. With days given too, it is due on either. */
  readonly weekdays: readonly number[] | undefined;
}

export type ParsedCron =
  | { readonly kind: "times"; readonly times: CronTimes }
  /** Why not, as what stands behind "a cron line, but". */
  | { readonly kind: "wrong"; readonly why: string };

interface Field {
  readonly name: keyof CronTimes;
  readonly said: string;
  readonly min: number;
  readonly max: number;
  /** In the place of numbers from `min` on. */
  readonly words?: readonly string[];
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const FIELDS: readonly Field[] = [
  { name: "minutes", said: "minute", min: 0, max: 59 },
  { name: "hours", said: "hour", min: 0, max: 23 },
  { name: "days", said: "day of the month", min: 1, max: 31 },
  { name: "months", said: "month", min: 1, max: 12, words: MONTHS },
  { name: "weekdays", said: "day of the week", min: 0, max: 7, words: WEEKDAYS },
];

const NAMES: ReadonlyMap<string, string> = new Map([
  ["@hourly", "0 * * * *"],
  ["@daily", "0 0 * * *"],
  ["@midnight", "0 0 * * *"],
  ["@weekly", "0 0 * * 0"],
  ["@monthly", "0 0 1 * *"],
  ["@yearly", "0 0 1 1 *"],
  ["@annually", "0 0 1 1 *"],
]);

/** The longest that each month gets, from January on. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The five fields of a cron line, names such as `@daily` written out; `undefined` for a name that there is none of. */
export function cronFields(line: string): readonly string[] | undefined {
  const trimmed = line.trim().toLowerCase();
  if (!trimmed.startsWith("@")) return trimmed.split(/\s+/);
  return NAMES.get(trimmed)?.split(" ");
}

/** Reads a cron line of five fields: numbers, names of months and days, `*`, ranges, steps and lists of them. */
export function parseCron(line: string): ParsedCron {
  const fields = cronFields(line);
  if (fields === undefined) return wrong(`names are ${[...NAMES.keys()].join(", ")}`);
  if (fields.length !== FIELDS.length) {
    const count = fields[0] === "" ? 0 : fields.length;
    return wrong(
      `it has ${count} ${count === 1 ? "field" : "fields"}: minute, hour, day, month and weekday are 5`,
    );
  }
  const times: Partial<Record<keyof CronTimes, readonly number[]>> = {};
  for (const [place, field] of FIELDS.entries()) {
    const text = fields[place] ?? "";
    const numbers = text === "*" ? "any" : readField(text, field);
    if (numbers === undefined)
      return wrong(`field ${place + 1}, the ${field.said}, is ${JSON.stringify(text)}: ${holds(field)}`);
    if (numbers !== "any") times[field.name] = numbers;
  }
  const { minutes, hours, days, months, weekdays } = times;
  const isNever = days !== undefined && weekdays === undefined && !isEverThere(days, months);
  return isNever
    ? wrong("it is never due: no such month has such a day")
    : { kind: "times", times: { minutes, hours, days, months, weekdays } };
}

function wrong(why: string): ParsedCron {
  return { kind: "wrong", why };
}

function holds({ min, max, words }: Field): string {
  const named = words === undefined ? "" : `, or ${words[0]} to ${words.at(-1)}`;
  return `it holds ${min} to ${max}${named}, *, ranges as ${min}-${min + 2}, steps as */${Math.min(max, 2)}, and lists of them with commas`;
}

function readField(text: string, field: Field): readonly number[] | undefined {
  const numbers = new Set<number>();
  for (const part of text.split(",")) {
    const read = readPart(part, field);
    if (read === undefined) return undefined;
    for (const number of read) numbers.add(field.name === "weekdays" ? number % 7 : number);
  }
  return [...numbers].sort((a, b) => a - b);
}

/** `5`, `mon`, `1-5`, `*` or one of the last two with a step behind it. */
function readPart(part: string, field: Field): readonly number[] | undefined {
  const [span = "", step, ...more] = part.split("/");
  const width = step === undefined ? 1 : wholeOf(step);
  if (more.length > 0 || width === undefined || width < 1 || width > field.max) return undefined;
  const [first = "", last, ...others] = span.split("-");
  if (others.length > 0 || (step !== undefined && span !== "*" && last === undefined)) return undefined;
  const from = span === "*" ? field.min : numberOf(first, field);
  const to = span === "*" ? topOf(field) : last === undefined ? from : lastOf(last, field);
  if (from === undefined || to === undefined || to < from) return undefined;
  return Array.from({ length: Math.floor((to - from) / width) + 1 }, (_, place) => from + place * width);
}

/** Sunday is 0 and 7: a step counts it once. */
function topOf({ name, max }: Field): number {
  return name === "weekdays" ? 6 : max;
}

/** `fri-sun` ends on the seventh day. */
function lastOf(text: string, field: Field): number | undefined {
  return text === "sun" && field.name === "weekdays" ? field.max : numberOf(text, field);
}

function numberOf(text: string, { min, max, words }: Field): number | undefined {
  const place = words?.indexOf(text) ?? -1;
  const number = place >= 0 ? place + min : wholeOf(text);
  return number === undefined || number < min || number > max ? undefined : number;
}

function wholeOf(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

function isEverThere(days: readonly number[], months: readonly number[] | undefined): boolean {
  const lengths = months === undefined ? LENGTHS : months.map((month) => LENGTHS[month - 1] ?? 0);
  return Math.min(...days) <= Math.max(...lengths);
}
