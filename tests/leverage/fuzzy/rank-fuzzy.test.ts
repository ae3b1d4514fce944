import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../../src/leverage/fuzzy/edit-distance.ts";
import { rankFuzzy } from "../../../src/leverage/fuzzy/rank-fuzzy.ts";
import { comparedText, scoreLikeness } from "../../../src/leverage/fuzzy/score-likeness.ts";
import type { MemoryEntry } from "../../../src/model/memory-entry.ts";

function entry(source: string, target = `EN ${source}`): MemoryEntry {
  return { languages: { source: "nb", target: "en-GB" }, source, target, state: "final" };
}

describe("how alike two sentences are", () => {
  test.each([
    ["Brua er stengt.", "Brua er stengt.", 100, 100],
    ["Brua er stengt.", "BRUA ER STENGT.", 100, 100],
    ["Brua over Gaula er stengt i natt.", "Brua over Glomma er stengt i natt.", 80, 95],
    ["Statsministeren møtte pressen i går.", "Statsministeren møtte pressen i dag.", 85, 97],
    ["Prisen steg med 3,5 prosent i mars.", "Prisen steg med 4,1 prosent i mai.", 75, 90],
    ["Hun lo.", "Kommunestyret vedtok budsjettet etter en lang debatt.", 0, 0],
  ])("%s / %s", (one, other, from, to) => {
    const score = scoreLikeness(comparedText(one), comparedText(other), 75);
    expect(score).toBeGreaterThanOrEqual(from);
    expect(score).toBeLessThanOrEqual(to);
  });
});

test("ranks the most alike first, each pair once, and nothing below 75", () => {
  const memory = [
    entry("Brua over Gaula er stengt i natt."),
    entry("Brua over Glomma er stengt i natt."),
    entry("Brua over Glomma er stengt i natt."),
    entry("Hun lo."),
  ];
  const matches = rankFuzzy("Brua over Glomma er stengt i dag.", memory, 5);
  expect(matches.map(({ entry: { source } }) => source)).toEqual([
    "Brua over Glomma er stengt i natt.",
    "Brua over Gaula er stengt i natt.",
  ]);
  expect(rankFuzzy("Brua over Glomma er stengt i dag.", memory, 1)).toHaveLength(1);
});

/** Levenshtein's table, whole. */
function wholeDistance(one: readonly string[], other: readonly string[]): number {
  let row = other.map((_, at) => at + 1);
  one.forEach((item, at) => {
    let corner = at;
    let left = at + 1;
    row = row.map((above, place) => {
      const cost = Math.min(corner + (item === other[place] ? 0 : 1), above + 1, left + 1);
      corner = above;
      left = cost;
      return cost;
    });
  });
  return row.at(-1) ?? one.length;
}

test("the banded distance is the whole table's, up to its bound", () => {
  const letters = fc.array(fc.constantFrom("a", "b", "å"), { maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, fc.nat(12), (one, other, most) => {
      const whole = wholeDistance(one, other);
      const banded = editDistance(one, other, most);
      return whole <= most ? banded === whole : banded > most;
    }),
    { numRuns: 3_000 },
  );
});
