import { writtenForms } from "../language/written-forms.ts";
import type { LanguagePair } from "../model/language.ts";
import type { MemoryEntry } from "../model/memory-entry.ts";
import type { Kit } from "./kit.ts";

/**
 * Memory's entries by plain source, those of the language itself first. The other written form of Norwegian is
 * looked up too: many sentences are good in both, and what an article is written in may be seen otherwise tomorrow.
 */
export async function findMemory(
  { store }: Pick<Kit, "store">,
  { source, target }: LanguagePair,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly MemoryEntry[]>> {
  const found = new Map<string, readonly MemoryEntry[]>();
  for (const form of writtenForms(source)) {
    const entries = await store.memory.find({ source: form, target }, texts);
    for (const [text, some] of entries) found.set(text, [...(found.get(text) ?? []), ...some]);
  }
  return found;
}
