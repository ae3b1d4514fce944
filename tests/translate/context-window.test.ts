import { expect, test } from "vitest";
import { contextWindow } from "../../src/translate/context-window.ts";

const ARTICLE = ["En.", "To.", "Tre.", "Fire.", "Fem.", "Seks.", "Sju."];

test.each([
  [3, 3, 100, "En. To. Tre. Fire. Fem. Seks. Sju."],
  [3, 3, 13, "Tre. Fire. Fem."],
  [3, 3, 16, "To. Tre. Fire. Fem."],
  [0, 0, 10, "En. To. Tre."],
  [6, 6, 14, "Fem. Seks. Sju."],
  [2, 4, 13, "Tre. Fire. Fem."],
  [0, 6, 13, "Tre. Fire. Fem."],
  [3, 3, 4, undefined],
  [3, 3, 0, undefined],
  [9, 9, 100, undefined],
])("around segments %i to %i with %i bytes: %s", (first, last, budget, expected) => {
  const measure = (text: string) => text.length;
  expect(contextWindow(ARTICLE, { first, last, budget, measure })).toBe(expected);
});

test("a segment that is not to be seen is passed over", () => {
  const options = { first: 2, last: 2, budget: 12, measure: (text: string) => text.length };
  expect(contextWindow(["En.", "", "Tre.", "", "Fem."], options)).toBe("En. Tre. Fem.");
  expect(contextWindow(["", "", "Tre.", "", ""], options)).toBeUndefined();
});

test("a single segment has nothing around it", () => {
  const options = { first: 0, last: 0, budget: 100, measure: () => 1 };
  expect(contextWindow(["Alene."], options)).toBeUndefined();
  expect(contextWindow([], options)).toBeUndefined();
});
