import { expect, test } from "vitest";
import { editedFrom } from "../../src/assemble/edited-from.ts";
import type { TranslationUnit } from "../../src/model/translation-unit.ts";

const unit = (id: string, source: string): TranslationUnit => ({
  segment: { id, source, start: 0, end: source.length, codes: [] },
  target: "…",
  state: "translated",
});

const BRIDGE = unit("s1", "Broen over fjorden blir stengt i tre uker fra mandag.");
const FERRY = unit("s2", "Ferja går hver time hele natten.");

test.each([
  ["a figure was changed", "Broen over fjorden blir stengt i fire uker fra mandag.", "s1"],
  ["words were added", "Ferja går hver time hele natten, opplyser rederiet.", "s2"],
  ["another sentence with a few of the words", "Mandag fikk fjorden besøk av tre hvaler.", undefined],
])("%s", (_, source, expected) => {
  const found = editedFrom([unit("s9", source)], [BRIDGE, FERRY]);
  expect(found.get("s9")?.segment.id).toBe(expected);
});

test("an old sentence is taken once, by the one that is most alike", () => {
  const near = unit("s8", "Broen over fjorden blir stengt i tre uker fra tirsdag.");
  const far = unit("s9", "Broen over fjorden blir kanskje stengt noen uker fra mandag av.");
  const found = editedFrom([far, near], [BRIDGE]);
  expect([...found].map(([id, old]) => [id, old.segment.id])).toEqual([["s8", "s1"]]);
});

test("words count as often as they stand there", () => {
  const old = unit("s1", "Nei, nei, nei og nei.");
  expect(editedFrom([unit("s2", "Nei og ja, ja, ja, ja.")], [old]).size).toBe(0);
});

test("far too many to compare are left", () => {
  const many = Array.from({ length: 200 }, (_, index) => unit(`s${index}`, BRIDGE.segment.source));
  expect(editedFrom(many, many).size).toBe(0);
  expect(editedFrom(many.slice(0, 10), many.slice(0, 10)).size).toBe(10);
});
