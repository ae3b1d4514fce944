import { expect, test } from "vitest";
import { vanishedLines } from "../../../src/cli/run/vanished-lines.ts";

const PAGE = "output/ferja.txt.html";
const source = "seeds/ferja.txt";

test.each([
  [[PAGE], false, `${PAGE} is left from ${source}, which is gone; --prune removes it`],
  [
    [PAGE, "b"],
    false,
    `${PAGE} and 1 other file are left from ${source}, which is gone; --prune removes them`,
  ],
  [[PAGE, "b", "c"], true, `Removed ${PAGE} and 2 other files: ${source} is gone`],
  [[], true, `Removed what was kept of it: ${source} is gone`],
])("%j, removed: %j", (outputs, removed, line) => {
  expect(vanishedLines([{ source, outputs, removed }], { all: false })).toEqual([line]);
});

test("a document that left no file behind is not told of", () => {
  expect(vanishedLines([{ source, outputs: [], removed: false }], { all: false })).toEqual([]);
});

test("of many ten are told, all of them when that is wished", () => {
  const many = Array.from({ length: 1000 }, () => ({ source, outputs: [PAGE], removed: false }));
  expect(vanishedLines(many, { all: false })).toHaveLength(11);
  expect(vanishedLines(many, { all: false }).at(-1)).toBe("… 990 more such lines (--verbose shows them)");
  expect(vanishedLines(many, { all: true })).toHaveLength(1000);
});
