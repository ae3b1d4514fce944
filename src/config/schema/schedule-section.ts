import * as v from "valibot";
import { parseCron } from "../../formats/cron.ts";
import { closestWord } from "../../lib/closest-word.ts";
import { DEFAULTS } from "../defaults.ts";
import { choicesSection } from "./engines/choices-section.ts";
import { jobsAtOdds } from "./jobs-at-odds.ts";
import { aNumber, aWholeNumber, list, oneOf, text } from "./values.ts";

const JOB_KEYS = ["name", "cron", "timeZone", "paths", "catchUp", "jitter", "overrides"] as const;
const OVERRIDE_KEYS = ["maxCharacters", "engine", "formats", "failOn"] as const;

/** The zone of jobs that name none. */
const TIME_ZONE = "Europe/Oslo";

/** What runs when: `schedule` of the config. */
export function scheduleSection(formats: readonly string[]) {
  return v.optional(
    v.pipe(
      v.array(jobSchema(formats), "a list of jobs: - { name: daily, cron: 0 6 * * * }"),
      v.check(
        (jobs) => jobsAtOdds(jobs) === undefined,
        ({ input }) => `jobs that get on with each other, but ${jobsAtOdds(input)}`,
      ),
    ),
    [...DEFAULTS.schedule] as v.InferOutput<ReturnType<typeof jobSchema>>[],
  );
}

function jobSchema(formats: readonly string[]) {
  return v.strictObject(
    {
      name: jobName(),
      cron: cronLine(),
      timeZone: v.optional(timeZone(), TIME_ZONE),
      paths: v.exactOptional(list(pathBelow())),
      catchUp: v.optional(oneOf(["one", "none"]), "one"),
      jitter: v.optional(aNumber({ min: 0, max: 3600 }), 0),
      overrides: v.optional(overridesSchema(formats), {}),
    },
    (issue) => keysOf("a job", { ...issue, known: JOB_KEYS }),
  );
}

function overridesSchema(formats: readonly string[]) {
  return v.strictObject(
    {
      maxCharacters: v.exactOptional(aWholeNumber({ min: 0 })),
      engine: v.exactOptional(choicesSection()),
      formats: v.exactOptional(list(oneOf(formats))),
      failOn: v.exactOptional(oneOf(["none", "error", "warning", "info"])),
    },
    (issue) => keysOf("overrides", { ...issue, known: OVERRIDE_KEYS }),
  );
}

function jobName() {
  const expected = "a name of letters, digits, - and _, such as daily";
  return v.pipe(v.string(expected), v.regex(/^[\p{L}\d][\p{L}\d_-]{0,39}$/u, expected));
}

function cronLine() {
  const expected = "a cron line such as 0 6 * * * (minute, hour, day, month, weekday) or @daily";
  const why = (line: string) => {
    const parsed = parseCron(line);
    return parsed.kind === "wrong" ? parsed.why : undefined;
  };
  return v.pipe(
    v.string(expected),
    v.check(
      (line) => why(line) === undefined,
      ({ input }) => `a cron line, but ${why(input)}`,
    ),
  );
}

function timeZone() {
  const expected = "a time zone such as Europe/Oslo";
  return v.pipe(
    v.string(expected),
    v.check(isTimeZone, ({ input }) => {
      const meant = closestWord(input, [...Intl.supportedValuesOf("timeZone"), "UTC"]);
      return meant === undefined ? expected : `a time zone; did you mean "${meant}"?`;
    }),
  );
}

function isTimeZone(name: string): boolean {
  if (name === TIME_ZONE) return true;
  // Offsets such as +01:00 know nothing of summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function pathBelow() {
  const expected = "a path below the folder of this file, such as seeds/news";
  const isBelow = (path: string) => !/^([\\/]|[A-Za-z]:)/.test(path) && !path.split(/[\\/]/).includes("..");
  return v.pipe(text(expected), v.check(isBelow, expected));
}

interface KeysIssue {
  readonly expected: string | null;
  readonly input: unknown;
  readonly known: readonly string[];
}

function keysOf(what: string, { expected, input, known }: KeysIssue): string {
  const keys = `${what} with the keys ${known.join(", ")}`;
  if (expected !== "never" || typeof input !== "string") return keys;
  const meant = closestWord(input, known);
  return meant === undefined ? keys : `${keys}; did you mean "${meant}"?`;
}
