import { serialiseTmx } from "../../formats/tmx.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import type { FiledEntry } from "../../ports/store.ts";

export interface ExportedMemory {
  readonly tmx: string;
  readonly units: number;
}

/**
 * All of memory as one TMX: sorted by languages, Norwegian, document and the rest, so that neither the order of
 * import nor the way it lies in files shows; units that are the same in every field stand in it once.
 * `only` keeps to languages; `en` stands for every English.
 */
export async function exportMemory(
  entries: AsyncIterable<FiledEntry>,
  only: Partial<LanguagePair>,
): Promise<ExportedMemory> {
  const byText = new Map<string, MemoryEntry>();
  for await (const { entry } of entries) {
    const { source, target } = entry.languages;
    if (fits(source, only.source) && fits(target, only.target)) byText.set(sortText(entry), entry);
  }
  const sorted = [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
  return { tmx: serialiseTmx({ entries: sorted }), units: sorted.length };
}

function fits(language: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const [tag, asked] = [language.toLowerCase(), wanted.toLowerCase()];
  return tag === asked || tag.startsWith(`${asked}-`);
}

/** All that an entry says, the fields it is sorted by first. */
function sortText({ languages, ...entry }: MemoryEntry): string {
  const { source, document, previous, next, target, state, author, note } = entry;
  const fields = [source, document, previous, next, target, state, author, note];
  return JSON.stringify([languages.source, languages.target, ...fields.map((field) => field ?? null)]);
}
