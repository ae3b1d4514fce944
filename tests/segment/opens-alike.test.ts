import fc from "fast-check";
import { expect, test } from "vitest";
import { opensAlike } from "../../src/segment/blocks/naming/opens-alike.ts";

test.each([
  ["Brua åpnes i mai", "Brua åpnes i juni", true],
  ["Brua åpnes i mai", "Ferja går i mai", false],
  ["Å reise er å leve", "A\u030a reise er å leve", true],
  ["\u212bndalsnes", "Åndalsnes", true],
  ["B", "F", false],
])("opensAlike(%j, %j) is %j", (one, other, alike) => {
  expect(opensAlike(one, other)).toBe(alike);
});

test("what opens differently begins with different letters once it is composed", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aAåøe", "\u0300", "\u030a", "\u0327", "Å", "–") });
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      if (opensAlike(one, other)) return;
      expect(one.normalize("NFC").charAt(0)).not.toBe(other.normalize("NFC").charAt(0));
    }),
    { numRuns: 2_000 },
  );
});
