import { expect, test } from "vitest";
import type { MemoryEntry } from "../../src/model/memory-entry.ts";
import { findMemory } from "../../src/pipeline/find-memory.ts";
import { openMemoryStore } from "../support/memory-store.ts";

function entry(source: string, target: string, language: string): MemoryEntry {
  return { languages: { source: language, target: "en-GB" }, source, target, state: "translated" };
}

const BOTH = "Ferja går ikkje, og vegen er stengd.";
const ENTRIES = [
  entry(BOTH, "No ferry, and the road is closed.", "nb"),
  entry(BOTH, "The ferry is cancelled and the road is closed.", "nn"),
  entry("Saken oppdateres.", "This story is being updated.", "nb"),
  entry("Saka blir oppdatert.", "This story will be updated.", "nn"),
];
const TEXTS = ENTRIES.map(({ source }) => source);

test.each([
  ["nb", ["nb nn", "nb", "nn"]],
  ["nn", ["nn nb", "nn", "nb"]],
  ["sv", []],
])("memory for %s: both written forms of Norwegian, the text's own first", async (source, forms) => {
  const store = openMemoryStore();
  await store.memory.replaceFile({ name: "seeds/memory/a.tmx", digest: "1" }, ENTRIES);
  const found = await findMemory({ store }, { source, target: "en-GB" }, TEXTS);
  const told = [...found.values()].map((some) => some.map(({ languages }) => languages.source).join(" "));
  expect(told.sort()).toEqual([...forms].sort());
  expect(found.get(BOTH)?.[0]?.languages.source).toBe(forms.length === 0 ? undefined : source);
  expect((await findMemory({ store }, { source, target: "en-US" }, TEXTS)).size).toBe(0);
});
