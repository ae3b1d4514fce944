import type { LanguagePair } from "../../model/language.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { FiledEntry, MemoryFile, MemoryShelf } from "../../ports/store.ts";
import type { PostgresDriver, PostgresSession } from "../postgres-driver.ts";
import {
  ENTRY_COLUMNS,
  type EntryRow,
  entryOf,
  type FiledRow,
  filedOf,
  NEW_ENTRY_COLUMNS,
  newEntryRowOf,
} from "../rows/entry-row.ts";
import { chunks } from "../sqlite-shelves/chunks.ts";
import { gather } from "../sqlite-shelves/gather.ts";
import { PAGE } from "../sqlite-shelves/page.ts";
import { sourceHash } from "../sqlite-shelves/source-hash.ts";
import { alikeEntries } from "./alike-entries.ts";
import { columnsOf } from "./columns-of.ts";
import { countGrams, gramsOf } from "./memory-grams.ts";

const FIND = `
  SELECT ${ENTRY_COLUMNS} FROM memory_entry
   WHERE source_hash = ANY ($1::bigint[]) AND source_language = $2 AND target_language = $3 ORDER BY file, id`;
// One import at a time: two would count the same trigrams in different orders.
const LOCK = "LOCK TABLE memory_file IN SHARE ROW EXCLUSIVE MODE";
const PUT_FILE = `
  INSERT INTO memory_file (name, digest) VALUES ($1, $2)
      ON CONFLICT (name) DO UPDATE SET digest = excluded.digest
  RETURNING id`;
/** Entries after which the planner is told what the table has become. */
const LARGE = 5000;
const CLEAR_FILE = "DELETE FROM memory_entry WHERE file = $1";
const PUT_ENTRIES = `
  INSERT INTO memory_entry (file, ${NEW_ENTRY_COLUMNS}, grams)
  SELECT $1, given.a, given.b, given.c, given.d, given.e, given.f, given.g, given.h, given.i, given.j, given.k,
         given.l, given.grams::integer[]
    FROM unnest($2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
                $10::text[], $11::text[], $12::text[], $13::text[], $14::text[])
         WITH ORDINALITY AS given (a, b, c, d, e, f, g, h, i, j, k, l, grams, place)
   ORDER BY given.place`;
// The index of (file, id) gives the order and the place to go on from.
const NEXT = `
  SELECT entry.id, memory_file.id, memory_file.name, source_language, target_language, ${ENTRY_COLUMNS}
    FROM memory_entry AS entry JOIN memory_file ON memory_file.id = entry.file
   WHERE (entry.file, entry.id) > ($1, $2) ORDER BY entry.file, entry.id LIMIT $3`;

/** Keeps memory in PostgreSQL. A file that is replaced keeps its place in the order of import. */
export function memoryShelf(driver: PostgresDriver): MemoryShelf {
  return {
    find: async (languages, sources) => find(driver, { languages, sources }),
    alike: async (languages, text) => {
      const rows = await driver.read((session) => alikeEntries(session, { languages, text }));
      return rows.map((row) => entryOf(row, languages));
    },
    files: async () => {
      const rows = await driver.read((session) =>
        session.all<[string, string]>("SELECT name, digest FROM memory_file ORDER BY id"),
      );
      return rows.map(([name, digest]) => ({ name, digest }));
    },
    replaceFile: async (file, entries) =>
      driver.write((session) => replaceFile(session, { file, entries }), { isRepeatable: true }),
    removeFile: async (name) => driver.write((session) => removeFile(session, name), { isRepeatable: true }),
    entries: () => walk(driver),
    count: async () => {
      const rows = await driver.read((session) => session.all<[number]>("SELECT count(*) FROM memory_entry"));
      return rows[0]?.[0] ?? 0;
    },
  };
}

async function find(
  driver: PostgresDriver,
  { languages, sources }: { languages: LanguagePair; sources: readonly string[] },
): Promise<ReadonlyMap<string, readonly MemoryEntry[]>> {
  const asked = new Set(sources);
  const found = new Map<string, MemoryEntry[]>();
  for (const chunk of chunks(asked)) {
    const parameters = [chunk.map(sourceHash), languages.source, languages.target];
    const rows = await driver.read((session) => session.all<EntryRow>(FIND, parameters));
    for (const row of rows) {
      const source = plainSource(row[0]);
      // Another text may have the same hash.
      if (asked.has(source)) gather(found, source, entryOf(row, languages));
    }
  }
  return found;
}

/** Page by page, so that no snapshot is held while the caller works. */
async function* walk(driver: PostgresDriver): AsyncGenerator<FiledEntry> {
  let place = [0, 0];
  for (;;) {
    const page = await driver.read((session) => session.all<FiledRow>(NEXT, [...place, PAGE]));
    yield* page.map(filedOf);
    const [id, file] = page.at(-1) ?? [];
    if (id === undefined || file === undefined || page.length < PAGE) return;
    place = [file, id];
  }
}

async function replaceFile(
  session: PostgresSession,
  { file, entries }: { file: MemoryFile; entries: Iterable<MemoryEntry> },
): Promise<void> {
  await session.run(LOCK);
  const [[id] = [0]] = await session.all<[id: number]>(PUT_FILE, [file.name, file.digest]);
  await countGrams(session, id, -1);
  await session.run(CLEAR_FILE, [id]);
  let count = 0;
  for (const chunk of chunks(entries, PAGE)) {
    count += chunk.length;
    const rows = chunk.map((entry) => [...newEntryRowOf(entry), gramsOf(entry.source)]);
    await session.run(PUT_ENTRIES, [id, ...columnsOf(rows)]);
  }
  await countGrams(session, id, 1);
  // Who does not own the table is refused with a mere notice.
  if (count >= LARGE) await session.run("ANALYZE memory_entry, gram_count");
}

async function removeFile(session: PostgresSession, name: string): Promise<void> {
  await session.run(LOCK);
  const [[id] = []] = await session.all<[id: number]>("SELECT id FROM memory_file WHERE name = $1", [name]);
  if (id === undefined) return;
  await countGrams(session, id, -1);
  await session.run("DELETE FROM memory_file WHERE id = $1", [id]);
}
