import { describe, expect, test } from "vitest";
import { reviewNotice } from "../../src/model/review-notice.ts";
import { summariseReview } from "../../src/model/summarise-review.ts";
import { makeDocument, type UnitRow } from "../support/make-document.ts";
import { sampleDocument } from "../support/sample-document.ts";

const APPROVED: UnitRow = ["Fondet er langsiktig.", "The fund is in it for the long run.", "final", "human"];
const REVIEWED: UnitRow = [
  "Fondet er langsiktig.",
  "The fund is in it for the long run.",
  "reviewed",
  "engine:deepl",
];
const MACHINE: UnitRow = ["Nei.", "No.", "translated", "engine:deepl"];
const PSEUDO: UnitRow = ["Nei.", "⟦Ñêî. one⟧", "translated", "engine:pseudo"];
const LOCAL: UnitRow = ["Ja.", "Yes.", "translated", "engine:local"];
const MEMORY: UnitRow = ["Nei.", "No.", "translated", "memory"];
const EDITED: UnitRow = ["Nei.", "No.", "translated", "human"];
const RULE: UnitRow = ["Foto: AP", "Photo: AP", "translated", "rule"];
const OPEN: UnitRow = ["Saken oppdateres."];

function article(...units: UnitRow[]) {
  return makeDocument("seeds/fondet.txt", [["paragraph", ...units]]);
}

describe("the notice at the head of every output", () => {
  test.each<[string, UnitRow[]]>([
    ["not reviewed: 1 of 3 segments, 1 of them machine translation", [APPROVED, MACHINE, REVIEWED]],
    ["not reviewed: 2 of 2 segments, 2 of them machine translation", [MACHINE, LOCAL]],
    [
      "not reviewed: 3 of 4 segments, 1 of them machine translation, 2 untranslated",
      [OPEN, MACHINE, OPEN, APPROVED],
    ],
    ["not reviewed: 2 of 2 segments, 2 of them untranslated", [OPEN, OPEN]],
    [
      "pseudo-translation, to look at the layout; not reviewed: 3 of 4 segments, 1 of them pseudo-translation, 1 machine translation, 1 untranslated",
      [OPEN, MACHINE, PSEUDO, APPROVED],
    ],
    ["not reviewed: 1 of 1 segment, 1 of them untranslated", [OPEN]],
    ["not reviewed: 3 of 4 segments", [MEMORY, EDITED, RULE, APPROVED]],
  ])("%s", (notice, units) => {
    expect(reviewNotice(article(...units))).toBe(notice);
  });

  test.each<[string, UnitRow[]]>([
    ["every segment is approved", [APPROVED, APPROVED]],
    ["every segment is at least reviewed", [REVIEWED, APPROVED]],
    ["there is no segment", []],
  ])("is not there when %s", (_name, units) => {
    expect(reviewNotice(article(...units))).toBeUndefined();
  });
});

test.each([
  [1, "not reviewed: 2 of 2 segments, 1 of them needs work, 1 untranslated"],
  [2, "not reviewed: 3 of 3 segments, 2 of them need work, 1 untranslated"],
])("what was sent back is counted apart from what has no English: %d", (count, notice) => {
  const rejected = { reason: "meaning", text: "The case is closed." } as const;
  const document = article(...Array.from({ length: count + 1 }, () => OPEN));
  const blocks = document.blocks.map((block) => ({
    ...block,
    units: block.units.map((unit, index) => (index < count ? { ...unit, review: { rejected } } : unit)),
  }));
  expect(reviewNotice({ ...document, blocks })).toBe(notice);
});

test("the summary tells the open segments by where their English came from", () => {
  expect(summariseReview(sampleDocument())).toEqual({
    segments: 32,
    notReviewed: 23,
    untranslated: 1,
    rejected: 0,
    pseudo: 0,
    machine: 14,
    edited: 1,
    memory: 2,
    rule: 5,
  });
});
