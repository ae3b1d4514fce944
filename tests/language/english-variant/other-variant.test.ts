import { describe, expect, test } from "vitest";
import { otherVariant } from "../../../src/language/english-variant/other-variant.ts";
import { VARIANT_FAMILIES } from "../../../src/language/english-variant/variant-words.ts";

describe("spellings of both sides of the Atlantic", () => {
  test.each([
    ["colour", "color"],
    ["favourite", "favorite"],
    ["neighbourhoods", "neighborhoods"],
    ["theatre", "theater"],
    ["centred", "centered"],
    ["travelled", "traveled"],
    ["defence", "defense"],
    ["catalogue", "catalog"],
    ["paediatric", "pediatric"],
    ["analysed", "analyzed"],
    ["fulfil", "fulfill"],
    ["grey", "gray"],
    ["sceptical", "skeptical"],
  ])("%s, %s", (british, american) => {
    expect(otherVariant(british, "en-US")).toBe(american);
    expect(otherVariant(american, "en-GB")).toBe(british);
    expect(otherVariant(british, "en-GB")).toBeUndefined();
    expect(otherVariant(american, "en-US")).toBeUndefined();
  });

  test.each([
    ["organise", "organize"],
    ["tyre", "tire"],
    ["cheque", "check"],
    ["metres", "meters"],
    ["programme", "program"],
  ])("%s is British, %s may be too", (british, american) => {
    expect(otherVariant(british, "en-US")).toBe(american);
    expect(otherVariant(american, "en-GB")).toBeUndefined();
  });

  test.each([
    ["humorist"],
    ["arborist"],
    ["humorous"],
    ["honorary"],
    ["laborious"],
    ["advertise"],
    ["exercise"],
  ])("%s is the same everywhere", (word) => {
    expect(otherVariant(word, "en-GB")).toBeUndefined();
    expect(otherVariant(word, "en-US")).toBeUndefined();
  });

  test("no stem stands twice, and its two forms differ", () => {
    const stems = VARIANT_FAMILIES.flatMap(({ stems: written, to }) =>
      written
        .trim()
        .split(/\s+/)
        .map((stem) => ({ stem, differ: stem.includes("/") || (to !== undefined && stem.includes(to[0])) })),
    );
    expect(stems.filter(({ differ }) => !differ)).toEqual([]);
    expect(stems.length).toBeGreaterThan(250);
    const names = stems.map(({ stem }) => stem);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
