import { describe, expect, test } from "vitest";
import { closestWord } from "../../src/lib/closest-word.ts";

const COMMANDS = ["translate", "plan", "segment", "status"];

describe("closestWord", () => {
  test.each([
    ["transalte", COMMANDS, "translate"],
    ["tanslate", COMMANDS, "translate"],
    ["PLAN", COMMANDS, "plan"],
    ["plam", COMMANDS, "plan"],
    ["segmnts", COMMANDS, "segment"],
    ["trans", COMMANDS, "translate"],
    ["fromats", ["format", "formats"], "formats"],
    ["warnings", ["none", "error", "warning", "info"], "warning"],
    ["no", ["auto", "nb", "nn"], undefined],
    ["sta", ["status", "stats"], undefined],
    ["pl", COMMANDS, undefined],
    ["", COMMANDS, undefined],
    ["seeds", COMMANDS, undefined],
    ["plan", [], undefined],
    ["constructor", COMMANDS, undefined],
  ])("%s among %j: %s", (word, words, meant) => {
    expect(closestWord(word, words)).toBe(meant);
  });

  test("of two equally near the first", () => {
    expect(closestWord("lest", ["test", "rest"])).toBe("test");
  });

  test("does not compare what nobody mistypes", () => {
    expect(closestWord("a".repeat(100_000), ["a".repeat(100_000)])).toBeUndefined();
  });
});
