import type { LanguagePair } from "../../model/language.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { FiledEntry, MemoryFile, MemoryShelf } from "../../ports/store.ts";
import {
  ENTRY_COLUMNS,
  type EntryRow,
  entryOf,
  NEW_ENTRY_COLUMNS,
  newEntryRowOf,
} from "../rows/entry-row.ts";
import { entryReader, FOUND_COLUMNS, type FoundEntry } from "../rows/found-entry.ts";
import { lastRead } from "../rows/last-read.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { alikeEntries } from "./alike-entries.ts";
import { chunks } from "./chunks.ts";
import { gather } from "./gather.ts";
import { gramCounter } from "./gram-counter.ts";
import { inOrder } from "./in-order.ts";
import { forgetEntries, indexEntry, saveCounts } from "./index-entry.ts";
import { PAGE } from "./page.ts";
import { sourceHash } from "./source-hash.ts";

// CROSS JOIN keeps the asked hashes outside and the index inside, whatever the planner guesses.
const FIND = `
  SELECT ${FOUND_COLUMNS}, entry.source_hash, entry.file << 32 | entry.id
    FROM json_each(?) AS asked CROSS JOIN memory_entry AS entry ON entry.source_hash = asked.value
   WHERE source_language = ? AND target_language = ?`;
type FoundRow = [...FoundEntry, hash: number, imported: number];
const [HASH, IMPORTED] = [5, 6] as const;
const PUT_FILE = `
  INSERT INTO memory_file (name, digest) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET digest = excluded.digest
  RETURNING id`;
const CLEAR_FILE = "DELETE FROM memory_entry WHERE file = ?";
const LAST_ID = "SELECT coalesce(max(id), 0) FROM memory_entry";
// RETURNING the id would make the index of trigrams write to the disk what it has gathered, entry by entry.
const PUT_ENTRY = `
  INSERT INTO memory_entry (id, file, ${NEW_ENTRY_COLUMNS})
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const BY_ID = `
  SELECT ${ENTRY_COLUMNS}
    FROM json_each(?) AS wanted CROSS JOIN memory_entry AS entry ON entry.id = wanted.value
   WHERE source_language = ? AND target_language = ?`;

// The index of the file, which ends in the entry's id, gives the order and the place to go on from.
const NEXT = `
  SELECT ${FOUND_COLUMNS}, entry.id,
         json_array(memory_file.id, memory_file.name, source_language, target_language)
    FROM memory_entry AS entry JOIN memory_file ON memory_file.id = entry.file
   WHERE (entry.file, entry.id) > (?, ?) ORDER BY entry.file, entry.id LIMIT ?`;
type FiledRow = [...FoundEntry, id: number, filed: string];
type Filed = [fileId: number, file: string, sourceLanguage: string, targetLanguage: string];

/** Keeps memory in SQLite. A file that is replaced keeps its place in the order of import. */
export function memoryShelf(driver: SqliteDriver): MemoryShelf {
  return {
    find: async (languages, sources) => driver.read(() => find(driver, { languages, sources })),
    files: async () =>
      driver
        .read(() => driver.all<[string, string]>("SELECT name, digest FROM memory_file ORDER BY id"))
        .map(([name, digest]) => ({ name, digest })),
    replaceFile: async (file, entries) => driver.write(() => replaceFile(driver, { file, entries })),
    removeFile: async (name) => driver.write(() => removeFile(driver, name)),
    alike: async (languages, text) => driver.read(() => alike(driver, { languages, text })),
    entries: () => walk(driver),
    count: async () =>
      driver.read(() => driver.all<[number]>("SELECT count(*) FROM memory_entry"))[0]?.[0] ?? 0,
  };
}

function find(
  driver: SqliteDriver,
  { languages, sources }: { languages: LanguagePair; sources: readonly string[] },
): ReadonlyMap<string, readonly MemoryEntry[]> {
  const asked = new Set(sources);
  const found = new Map<string, MemoryEntry[]>();
  const entryOfRow = entryReader();
  for (const chunk of chunks(asked)) {
    const byHash = new Map<number, string>();
    for (const text of chunk) byHash.set(sourceHash(text), text);
    const hashes = `[${Float64Array.from(byHash.keys()).sort().join()}]`;
    const rows = driver.all<FoundRow>(FIND, [hashes, languages.source, languages.target]);
    for (const row of inOrder(rows, byPlace)) {
      const text = byHash.get(row[HASH]);
      // Most are stored as they are asked for: to compare the two is quicker than to look for one among all.
      const source = row[0] === text ? text : askedSource(row[0], asked);
      if (source !== undefined) gather(found, source, entryOfRow(row, languages));
    }
  }
  return found;
}

/** Other texts may have the same hash. */
function askedSource(stored: string, asked: ReadonlySet<string>): string | undefined {
  return [stored, plainSource(stored)].find((source) => asked.has(source));
}

/** By the source's hash, and of one source in the order of import. */
function byPlace(one: FoundRow, other: FoundRow): number {
  return one[HASH] - other[HASH] || one[IMPORTED] - other[IMPORTED];
}

/** Page by page, so that no read transaction is held while the caller works. */
async function* walk(driver: SqliteDriver): AsyncGenerator<FiledEntry> {
  const entryOfRow = entryReader();
  const read = lastRead<Filed>();
  let place = [0, 0];
  for (;;) {
    const page = driver.read(() => driver.all<FiledRow>(NEXT, [...place, PAGE]));
    // Twice as fast as yield*, which asks an iterator of its own for each.
    for (const row of page) {
      const [, file, source, target] = read(row[6]);
      yield { file, entry: entryOfRow(row, { source, target }) };
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    place = [read(last[6])[0], last[5]];
  }
}

function replaceFile(
  driver: SqliteDriver,
  { file, entries }: { file: MemoryFile; entries: Iterable<MemoryEntry> },
): void {
  const [[id] = [0]] = driver.all<[id: number]>(PUT_FILE, [file.name, file.digest]);
  const counts = gramCounter();
  forgetEntries(driver, id, counts);
  driver.run(CLEAR_FILE, [id]);
  let [[entryId] = [0]] = driver.all<[id: number]>(LAST_ID);
  for (const entry of entries) {
    entryId += 1;
    driver.run(PUT_ENTRY, [entryId, id, ...newEntryRowOf(entry)]);
    indexEntry(driver, entryId, entry.source, counts);
  }
  saveCounts(driver, counts);
}

function removeFile(driver: SqliteDriver, name: string): void {
  const [[id] = []] = driver.all<[id: number]>("SELECT id FROM memory_file WHERE name = ?", [name]);
  if (id === undefined) return;
  const counts = gramCounter();
  forgetEntries(driver, id, counts);
  saveCounts(driver, counts);
  driver.run("DELETE FROM memory_file WHERE id = ?", [id]);
}

function alike(
  driver: SqliteDriver,
  { languages, text }: { languages: LanguagePair; text: string },
): readonly MemoryEntry[] {
  const ids = JSON.stringify(alikeEntries(driver, text));
  return driver
    .all<EntryRow>(BY_ID, [ids, languages.source, languages.target])
    .map((row) => entryOf(row, languages));
}
