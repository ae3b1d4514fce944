import fc from "fast-check";
import { expect, test } from "vitest";
import { groupDigits } from "../../src/lib/group-digits.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [5_488_984, "5,488,984"],
  [-12_345, "-12,345"],
])("%i is %s", (whole, grouped) => {
  expect(groupDigits(whole)).toBe(grouped);
});

test("every whole number is grouped as English has it", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (whole) => {
      expect(groupDigits(whole)).toBe(whole.toLocaleString("en-GB"));
    }),
  );
});
