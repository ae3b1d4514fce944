import type { LanguagePair } from "../../model/language.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { Folder } from "../open-folder.ts";
import { memoryEntries } from "./memory-entries.ts";

/** How many of the entries memory has already, with the same target and the same neighbours. */
export async function countKnown(folder: Folder, entries: readonly MemoryEntry[]): Promise<number> {
  const known = new Set<string>();
  for await (const entry of likely(folder, entries)) known.add(identityOf(entry));
  return entries.filter((entry) => known.has(identityOf(entry))).length;
}

/** Memory's entries of the same sources; without a store all that the files hold. */
async function* likely(folder: Folder, entries: readonly MemoryEntry[]): AsyncGenerator<MemoryEntry> {
  if (!folder.store) {
    for await (const { entry } of memoryEntries(folder)) yield entry;
    return;
  }
  for (const [languages, sources] of sourcesByPair(entries))
    for (const found of (await folder.store.memory.find(languages, sources)).values()) yield* found;
}

function sourcesByPair(entries: readonly MemoryEntry[]): readonly (readonly [LanguagePair, string[]])[] {
  const pairs = new Map(entries.map(({ languages }) => [JSON.stringify(languages), languages]));
  return [...pairs].map(([pair, languages]) => {
    const alike = entries.filter((entry) => JSON.stringify(entry.languages) === pair);
    return [languages, alike.map(({ source }) => plainSource(source))];
  });
}

function identityOf({ languages, source, target, previous, next }: MemoryEntry): string {
  return JSON.stringify([languages.source, languages.target, source, target, previous, next]);
}
