import type { LanguagePair } from "../../model/language.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import { type EntryRow, entryOf } from "./entry-row.ts";
import { lastRead } from "./last-read.ts";

// Handing a row over by columns costs more than finding it does: what neighbours mostly share is one text.
export const FOUND_COLUMNS =
  "source, target, previous, next, json_array(state, author, document, note, codes)";

export type FoundEntry = [
  source: string,
  target: string,
  previous: string | null,
  next: string | null,
  shared: string,
];

type Shared = [
  state: EntryRow[2],
  author: EntryRow[5],
  document: EntryRow[6],
  note: EntryRow[7],
  codes: EntryRow[8],
];

/** Makes entries of rows, one after the other; what a row shares with the one before it is not read again. */
export function entryReader(): (
  row: readonly [...FoundEntry, ...unknown[]],
  languages: LanguagePair,
) => MemoryEntry {
  const read = lastRead<Shared>();
  return (row, languages) => {
    const [source, target, previous, next] = row;
    const [state, author, document, note, codes] = read(row[4]);
    return entryOf([source, target, state, previous, next, author, document, note, codes], languages);
  };
}
