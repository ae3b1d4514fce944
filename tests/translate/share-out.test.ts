import { expect, test } from "vitest";
import { shareOut } from "../../src/translate/share-out.ts";

test.each([
  [60, [10, 20, 30], [10, 20, 30]],
  [61, [10, 20, 30], [10, 20, 31]],
  [2, [1, 1, 1], [0, 1, 1]],
  [0, [5, 5], [0, 0]],
  [7, [0, 0], [7, 0]],
  [9, [4], [9]],
  [9, [], []],
])("%i by %j is %j", (total, weights, shares) => {
  expect(shareOut(total, weights)).toEqual(shares);
});
