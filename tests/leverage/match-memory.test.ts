import { expect, test } from "vitest";
import { matchMemory } from "../../src/leverage/match-memory.ts";
import type { MemoryEntry } from "../../src/model/memory-entry.ts";
import { describedDocument } from "../support/described.ts";

const [, answer] = describedDocument("seeds/b.txt", [
  "Kommer du?",
  "Ja da.",
  "Da drar vi til Bodø.",
]).segments;

const PLACE = { document: "seeds/b.txt", language: "nb" };

function entry(target: string, more: Partial<MemoryEntry> = {}): MemoryEntry {
  return {
    languages: { source: "nb", target: "en-GB" },
    source: "Ja da.",
    target,
    state: "translated",
    ...more,
  };
}

function best(...entries: MemoryEntry[]): readonly (string | undefined)[] {
  if (!answer) throw new Error("no segment");
  const match = matchMemory(answer, entries, PLACE);
  expect(matchMemory(answer, [...entries].reverse(), PLACE)).toEqual(match);
  return [match?.kind, match?.entry.target];
}

test("the same neighbours on both sides are an ice match and win over everything", () => {
  const ice = entry("Yes, I am.", { previous: "Kommer  du?", next: "Da drar vi til Bodø." });
  expect(best(entry("Oh yes.", { state: "final", document: "seeds/b.txt" }), ice)).toEqual([
    "ice",
    "Yes, I am.",
  ]);
});

test("one neighbour, then the same document, then the higher state decide among exact matches", () => {
  const half = entry("Yes, sure.", { previous: "Kommer du?", next: "" });
  const here = entry("Oh yes.", { document: "seeds/b.txt" });
  const final = entry("Certainly.", { state: "final" });
  expect(best(final, here, half)).toEqual(["exact", "Yes, sure."]);
  expect(best(final, here)).toEqual(["exact", "Oh yes."]);
  expect(best(entry("Indeed."), final)).toEqual(["exact", "Certainly."]);
});

test("the other written form serves as well, after the text's own", () => {
  const nynorsk = { languages: { source: "nn", target: "en-GB" } };
  expect(best(entry("Aye, aye.", nynorsk))).toEqual(["exact", "Aye, aye."]);
  expect(best(entry("Aye, aye.", { ...nynorsk, state: "final" }), entry("Yes."))).toEqual(["exact", "Yes."]);
  const here = entry("Yes, here.", { ...nynorsk, document: "seeds/b.txt" });
  expect(best(entry("Yes."), here)).toEqual(["exact", "Yes, here."]);
  const ice = entry("Yes, I am.", { ...nynorsk, previous: "Kommer du?", next: "Da drar vi til Bodø." });
  expect(best(entry("Yes."), ice)).toEqual(["ice", "Yes, I am."]);
});

test("equal claims are settled by their text, not by the order of import", () => {
  expect(best(entry("Yes."), entry("Aye."))).toEqual(["exact", "Aye."]);
});

test("nothing in memory, no match", () => {
  expect(best()).toEqual([undefined, undefined]);
});
