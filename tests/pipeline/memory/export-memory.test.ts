import { expect, test } from "vitest";
import type { LanguagePair } from "../../../src/model/language.ts";
import type { MemoryEntry } from "../../../src/model/memory-entry.ts";
import { exportMemory } from "../../../src/pipeline/memory/export-memory.ts";
import type { FiledEntry } from "../../../src/ports/store.ts";
import { readTmx } from "../../../src/readers/read-tmx.ts";

function entry(source: string, from = "nb", into = "en-GB"): MemoryEntry {
  return { languages: { source: from, target: into }, source, target: `EN ${source}`, state: "translated" };
}

async function* filed(entries: readonly MemoryEntry[]): AsyncGenerator<FiledEntry> {
  for (const each of entries) yield { file: "a.tmx", entry: each };
}

async function exported(entries: readonly MemoryEntry[], only: Partial<LanguagePair> = {}) {
  let tmx = "";
  const write = async (pieces: Iterable<string>) => {
    for (const piece of pieces) tmx += piece;
  };
  return { units: await exportMemory(filed(entries), { only, write }), tmx };
}

const ENTRIES = [
  entry("Åse kom."),
  entry("Ho kom.", "nn"),
  entry("Alle gikk."),
  entry("Alle gikk."),
  { ...entry("Alle gikk."), document: "seeds/b.txt", previous: "", next: "Ja." },
  entry("Color.", "nb", "en-US"),
];

test("the order of import does not show, and what is the same stands there once", async () => {
  const { tmx, units } = await exported(ENTRIES);
  expect(await exported(ENTRIES.toReversed())).toEqual({ tmx, units });
  const { entries } = readTmx(tmx, { name: "all.tmx", target: "en-GB" });
  expect(units).toBe(5);
  expect(entries.map(({ source, document }) => [source, document])).toEqual([
    ["Alle gikk.", "seeds/b.txt"],
    ["Alle gikk.", undefined],
    ["Åse kom.", undefined],
    ["Color.", undefined],
    ["Ho kom.", undefined],
  ]);
});

test.each([
  [{ source: "nn" }, 1],
  [{ source: "nb" }, 4],
  [{ target: "en" }, 5],
  [{ target: "EN-us" }, 1],
  [{ source: "nn", target: "en-US" }, 0],
  [{ source: "n" }, 0],
])("only %j: %i units", async (only, count) => {
  expect((await exported(ENTRIES, only)).units).toBe(count);
});
