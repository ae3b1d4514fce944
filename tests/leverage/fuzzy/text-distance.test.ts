import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../../src/leverage/fuzzy/edit-distance.ts";
import { textDistance } from "../../../src/leverage/fuzzy/text-distance.ts";

const LONG = "Brua over Glomma er stengt i dag, og ingen vet når den åpner igjen for trafikk. ".repeat(3);

test.each([
  ["the same", "Brua er stengt.", "Brua er stengt.", 0],
  ["nothing against something", "", "brua", 4],
  ["one letter", "brua", "bruk", 1],
  ["an ending", "brua", "bruene", 3],
  ["a word in front", "er stengt", "brua er stengt", 5],
  ["letters beyond Latin", "Zelenskyj i Київ", "Zelenskyj i Київі", 1],
  ["an emoji is one character", "stengt 🚧 i dag", "stengt i dag", 2],
  ["past a block of rows", LONG, `${LONG.slice(0, 40)}x${LONG.slice(45, 130)}${LONG.slice(133)}`, 8],
])("counts edits: %s", (_, one, other, distance) => {
  expect(textDistance(one, other, 100)).toBe(distance);
  expect(textDistance(other, one, 100)).toBe(distance);
});

test("agrees with the plain table on all texts, as far as is asked", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "å", " ", "ø", "🚧"), maxLength: 150 });
  const texts = fc.oneof(
    text,
    text.map((some) => some.replaceAll("🚧", "c")),
  );
  fc.assert(
    fc.property(texts, texts, fc.nat(150), (one, other, most) => {
      const [fast, plain] = [textDistance(one, other, most), editDistance([...one], [...other], 200)];
      expect(fast > most ? most + 1 : fast).toBe(Math.min(plain, most + 1));
    }),
    { numRuns: 300 },
  );
});
