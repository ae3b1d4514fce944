import { describe, expect, it } from "vitest";
import { checkPattern } from "../../../src/config/patterns/check-pattern.ts";

describe("checkPattern takes", () => {
  it.each([
    "\\bstv\\.",
    "(?<!\\p{L})(?:[Ss]tv|[Ff]vt|vit\\.ass)\\.",
    "\\s\\p{Lu}",
    "\\p{Lu}\\p{L}+\\.",
    "(?:\\p{Lu}\\.\\s?)+",
    "(?:\\p{Lu}\\.-?){1,4}",
    "^(?:\\d+\\.)+",
    "\\d{1,2}\\.\\d{1,2}\\.\\d{4}",
    "[IVX]{1,6}\\.",
    "§{1,2}",
    "[»”\"']?",
    "[\\])}]+",
    ".*Foto:.*",
    '\\s*–\\s*(?=[«"]?\\p{Lu})',
    "(?<dag>\\d+)\\.",
    "\\u00a0|\\x20|\\u{1f600}",
    "a{3}",
    "(?:ab){3}c",
    "",
  ])("%s", (source) => {
    expect(checkPattern(source)).toBeUndefined();
  });
});

const TWO_WAYS = /^a repetition in it can take the same text in two ways/u;
const EMPTY = /^it repeats what may be empty/u;
const THREE = /^three repetitions in it/u;

describe("checkPattern does not take", () => {
  it.each([
    ["(a+)+", TWO_WAYS],
    ["(a+)+$", TWO_WAYS],
    ["([a-z]+)*\\d", TWO_WAYS],
    ["(\\p{L}+)*\\.", TWO_WAYS],
    ["(a|a)*", TWO_WAYS],
    ["(a|ab)*", TWO_WAYS],
    ["(?:\\p{L}|\\w)+\\.", TWO_WAYS],
    ["(?:.|\\s)*", TWO_WAYS],
    ["(\\d+,?)+", TWO_WAYS],
    ["(?:\\s*\\p{L}+)+", TWO_WAYS],
    ["(x+x+)+y", TWO_WAYS],
    ["(a{1,30}){1,30}", TWO_WAYS],
    ["(.*a){10}", TWO_WAYS],
    ["(?=(a+)+)b", TWO_WAYS],
    ["(?<!(a+)+)b", TWO_WAYS],
    ["^(([a-z])+.)+[A-Z]([a-z])+$", TWO_WAYS],
    ["(a*)*", EMPTY],
    ["(.*)*x", EMPTY],
    ["((ab)?)+", EMPTY],
    ["(a?){30}a{30}", EMPTY],
    [".*.*.*=", THREE],
    ["a*b?a*c?a*", THREE],
    ["(?=.*a.*b.*c)x", THREE],
    ["a?".repeat(12), /^it can go on in two ways in more than ten places/u],
    ["(a)\\1", /^it refers back to a group/u],
    ["(?<a>a)\\k<a>", /^it refers back to a group/u],
    ["x{1000}".repeat(100), /^it is longer than 500 characters/u],
    ["a".repeat(400), /^it is too long/u],
    ["(", /^it is no regular expression: unterminated group$/u],
    ["\\-", /^it is no regular expression: unreadable escape$/u],
    ["[z-a]", /^it is no regular expression: range out of order/u],
    ["a{2}{2}", /^it is no regular expression: nothing to repeat$/u],
  ])("%s", (source, reason) => {
    expect(checkPattern(source)).toMatch(reason);
  });

  it("flags inside, whatever Node says to them", () => {
    expect(checkPattern("(?i:stv)\\.")).toMatch(/flags inside|no regular expression/u);
  });
});

/** A text of the same letter, of two in turn, of spaces: what bad patterns are slow on. */
const HARD_TEXTS = ["a", "ab", " ", "1", "a ", "A."].map((piece) => `${piece.repeat(100).slice(0, 100)}!`);

it("takes no pattern that is slow on texts of a window's length", () => {
  const parts = ["a", "\\w", ".", "\\s", "a+", "\\w*", "(?:a|b)", "b?", "(?:ab)+", "\\d{1,3}", "[^.]*"];
  const patterns = parts.flatMap((one) =>
    parts.flatMap((two) =>
      ["", "*", "+"].flatMap((sign) => [`(?:${one}${two})${sign}x`, `(?:${one}|${two})${sign}x`]),
    ),
  );
  const taken = patterns.filter((source) => checkPattern(source) === undefined);
  expect(taken.length).toBeGreaterThan(100);
  for (const source of taken) {
    const pattern = new RegExp(source, "uy");
    const started = performance.now();
    for (const text of HARD_TEXTS) pattern.test(text);
    expect(performance.now() - started, source).toBeLessThan(100);
  }
});
