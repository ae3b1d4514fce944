import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { trigrams } from "../../src/model/trigrams.ts";
import { gramCounter } from "../../src/stores/sqlite-shelves/gram-counter.ts";

/** Text by text, a set for each: what the counter is a short way to. */
function counted(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) for (const gram of trigrams(text)) counts[gram] = (counts[gram] ?? 0) + 1;
  return counts;
}

function changesOf(texts: readonly string[]): Readonly<Record<string, number>> {
  const counter = gramCounter();
  for (const text of texts) counter.add(text, 1);
  return counter.changes();
}

describe("gramCounter", () => {
  test("counts a trigram once for each text it stands in", () => {
    const texts = ["Ola la la la", "La Ola gå."];
    expect(changesOf(texts)).toEqual(counted(texts));
    expect(changesOf(texts)).toMatchObject({ ola: 2, "la ": 2, " la": 1 });
  });

  test("texts of any characters, half surrogate pairs among them", () => {
    const unit = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
    const half = fc.constantFrom("\ud83d", "\ude00", "😀😀😀", "İİİ", "ÆØÅ");
    const texts = fc.array(fc.array(fc.oneof(unit, half)).map((parts) => parts.join("")));
    const property = fc.property(texts, (given) => {
      expect(changesOf(given)).toEqual(counted(given));
    });
    fc.assert(property);
  });

  test("more characters than have a number", () => {
    const many = Array.from({ length: 3_000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join("");
    const texts = [many, many.slice(1_500), `Bru ${many.slice(2_000, 2_010)} åpnet`];
    expect(changesOf(texts)).toEqual(counted(texts));
  });

  test("what goes in and out again has not changed", () => {
    const counter = gramCounter();
    counter.add("Brua åpner", 1);
    counter.add("Brua stenger", -1);
    counter.add("Brua åpner", -1);
    counter.add("Brua stenger", 1);
    expect(counter.changes()).toEqual({});
  });
});
