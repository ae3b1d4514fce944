import type { LanguagePair } from "../../model/language.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { Folder } from "../open-folder.ts";
import { memoryEntries } from "./memory-entries.ts";

/** Entries that memory is asked for at a time. */
const TOGETHER = 2_000;

export interface KnownCount {
  readonly units: number;
  /** Of them, those that memory has already, with the same target and the same neighbours. */
  readonly same: number;
}

/** Counts entries of any number. */
export async function countKnown(folder: Folder, entries: Iterable<MemoryEntry>): Promise<KnownCount> {
  // Without a store memory is read from its files: once, not for each few entries.
  const all = folder.store ? undefined : await identitiesOf(likely(folder, []));
  let [units, same] = [0, 0];
  for (const some of inParts(entries)) {
    const known = all ?? (await identitiesOf(likely(folder, some)));
    units += some.length;
    same += some.filter((entry) => known.has(identityOf(entry))).length;
  }
  return { units, same };
}

function* inParts(entries: Iterable<MemoryEntry>): Generator<readonly MemoryEntry[]> {
  let part: MemoryEntry[] = [];
  for (const entry of entries) {
    part.push(entry);
    if (part.length < TOGETHER) continue;
    yield part;
    part = [];
  }
  yield part;
}

async function identitiesOf(entries: AsyncIterable<MemoryEntry>): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for await (const entry of entries) known.add(identityOf(entry));
  return known;
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
