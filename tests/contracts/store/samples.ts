import type { MemoryEntry } from "../../../src/model/memory-entry.ts";

export const BOKMAAL = { source: "nb", target: "en-GB" };
export const NYNORSK = { source: "nn", target: "en-GB" };

/** What a text-keeping layer may lose: NUL, lone surrogates, marks of its own, NFD, noncharacters, order marks. */
export const DIFFICULT_TEXTS: readonly string[] = [
  "",
  "Åse på Ås – «ja», sa hun",
  "A\u030Ase i fullt oppløst form",
  "nul\0midt i",
  "halv \uD83D og halv \uDE00, hel 😀",
  "escape \u001B0000 og \u001B",
  "\uFEFFfremst, \uFFFE og \uFFFF",
  "linje\r\nlinje\u2028linje\u0085",
  "'; DROP TABLE memory_entry; -- \" \\ %",
  "\u202Evenstre\u202C \u200D \u{1D306} \u{10FFFF}",
];

export function file(name: string, digest = "1"): { name: string; digest: string } {
  return { name, digest };
}

export function entry(source: string, target: string): MemoryEntry {
  return { languages: { ...BOKMAAL }, source, target, state: "translated" };
}

export function brokenBy<Given extends object>(given: Given, field: keyof Given): Given {
  return { ...given, [field]: () => "not a text" };
}

/** `Array.fromAsync`, which Node 20 has not. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
