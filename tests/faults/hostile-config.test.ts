import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULTS } from "../../src/config/defaults.ts";
import { FORMATS } from "../../src/config/formats.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { checkPattern } from "../../src/config/patterns/check-pattern.ts";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { FAULT_SEED, IS_LONG } from "./deepl/fault-seed.ts";

const parse = (text: string) =>
  parseConfig(text, {
    file: "pipeline.config.yaml",
    formats: FORMATS,
    checkPattern,
    lookup: () => undefined,
  });

/** The message of the refusal; `undefined` for a config that is taken. Anything else than a line is a crash. */
function refusal(text: string): string | undefined {
  try {
    parse(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    expect(error.code).toBe("config");
    expect(error.message).toMatch(/^Cannot use "pipeline\.config\.yaml/);
    expect(error.advice).not.toBe("");
    return error.message;
  }
}

const anyOf = { seed: FAULT_SEED, numRuns: IS_LONG ? 5_000 : 60, endOnFailure: true };

const CROOKED = ["__proto__", "constructor", "prototype", "toString", "<<", "", "\ud800", "\0", "*", "../.."];

const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(
    1e308,
    -1e308,
    2 ** 53 + 1,
    -0,
    "$" + "{HOME}",
    "$" + "{",
    "(a+)+$",
    "***/**",
    "x".repeat(5000),
  ),
  fc.dictionary(fc.constantFrom(...CROOKED), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
);

/** Paths of all keys of the config, sections included. */
const PATHS = pathsOf(DEFAULTS as unknown as Record<string, unknown>);

function pathsOf(values: Record<string, unknown>, above: readonly string[] = []): readonly string[][] {
  return Object.entries(values).flatMap(([key, value]) => {
    const path = [...above, key];
    const isSection = typeof value === "object" && value !== null && !Array.isArray(value);
    return [path, ...(isSection ? pathsOf(value as Record<string, unknown>, path) : [])];
  });
}

const nest = (path: readonly string[], value: unknown): string => {
  const [key, ...rest] = path;
  return key === undefined ? JSON.stringify(value) : `{${JSON.stringify(key)}: ${nest(rest, value)}}`;
};

test(`any value at any key is taken, or refused with the key's name: seed ${FAULT_SEED}`, () => {
  expect(PATHS.length).toBeGreaterThan(40);
  fc.assert(
    fc.property(fc.constantFrom(...PATHS), anyValue, (path, value) => {
      const message = refusal(nest(path, value));
      if (message !== undefined)
        expect(message).toMatch(new RegExp(`yaml:1:.*(?:${path[0]}|unknown key|key must be)`));
    }),
    anyOf,
  );
});

test(`any value under a crooked key is refused, and no prototype is touched: seed ${FAULT_SEED}`, () => {
  const places = PATHS.map((path) => path.slice(0, -1)).filter(([first]) => first !== "engines");
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...CROOKED), anyValue, (place, key, value) => {
      expect(refusal(nest([...place, key], value))).toBeDefined();
      expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    }),
    anyOf,
  );
});

test(`any text is taken or refused with a line: seed ${FAULT_SEED}`, () => {
  const syntax = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ":",
    "- ",
    "\n",
    "  ",
    "&a ",
    "*a",
    "<<: ",
    "!!set ",
    "|",
    ">",
    "%",
    "\t",
    "---\n",
    "output",
    "deepl",
    "\0",
    "\u2028",
    "\ufffe",
    "\ud800",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(syntax, { maxLength: 40 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (written) => {
      refusal(written);
    }),
    anyOf,
  );
});

const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
for (const [at, name] of [..."bcdefghi"].entries()) {
  const above = "abcdefgh"[at];
  bomb.push(`${name}: &${name} [${Array(9).fill(`*${above}`).join(", ")}]`);
}

const PATTERNS = ["(a+)+$", "(a|a)*b", "(.*)*x", "^(\\w+\\s?)*$", "(?=(a+)+)b", "(x+x+)+y"];

test.each<[string, string, RegExp]>([
  ["aliases that grow", bomb.join("\n"), /alias|unknown key/],
  ["merge keys", "base: &b { concurrency: 4 }\ndeepl: { <<: *b }", /alias/],
  ["an alias of itself", "deepl: &a { timeout: *a }", /alias/],
  ["lists within lists", `output: ${"[".repeat(10_000)}`, /nested too deeply/],
  ["sections within sections", `${"{a: ".repeat(10_000)}1`, /nested too deeply/],
  ["a list of ten thousand", `formats: [${Array(10_000).fill("x").join(", ")}]`, /formats/],
  [
    "a variable that is not set",
    `store: "postgres://desk:$${"{NO_SUCH}"}@db/bitekst"`,
    /names \$\{NO_SUCH\}/,
  ],
  ...PATTERNS.map((pattern): [string, string, RegExp] => [
    `the pattern ${pattern}`,
    `segment: { break: [{ before: ${JSON.stringify(pattern)}, after: "x" }] }`,
    /segment\.break.*expected/,
  ]),
])("%s: refused at once", (_, text, said) => {
  const started = performance.now();
  const message = refusal(text);
  expect(message).toMatch(said);
  expect(message?.length).toBeLessThan(40_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
