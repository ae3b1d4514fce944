import fc from "fast-check";
import { expect, test } from "vitest";
import { mayBeTwins } from "../../src/segment/blocks/naming/may-be-twins.ts";

test.each([
  ["Brua åpnes i mai", "Brua åpnes i mai", true],
  ["Brua åpnes i mai", "Brua åpnes i mai. Foto: Privat", true],
  ["Brua åpnes i mai", "Brua åpnes i juni", false],
  ["Brua åpnes i mai", "Ferja går i mai", false],
  ["Brua går", "Brua ga\u030ar", true],
  ["\u212bndalsnes", "Åndalsnes", true],
  ["Brua  går", "Brua går", true],
])("mayBeTwins(%j, %j) is %j", (one, other, may) => {
  expect(mayBeTwins(one, other)).toBe(may);
});

test("what may be no twins is none, composed and folded", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aAåe  ", "\u0300", "\u030a", "\u0327", "Å", "–") });
  const folded = (text: string) => text.normalize("NFC").replaceAll(/\s+/gu, " ");
  fc.assert(
    fc.property(letters, letters, letters, (start, one, other) => {
      const [left, right] = [start + one, start + other];
      if (mayBeTwins(left, right)) return;
      expect(folded(left).startsWith(folded(right))).toBe(false);
      expect(folded(right).startsWith(folded(left))).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});
