import type { MemoryEntry } from "../../../model/memory-entry.ts";

type Fields = [
  sourceLanguage: string,
  targetLanguage: string,
  source: string,
  document: string | null,
  previous: string | null,
  next: string | null,
  target: string,
  state: MemoryEntry["state"],
  author: string | null,
  note: string | null,
];

type Rest = Pick<MemoryEntry, "codes" | "joined">;

/** Stands in no JSON. */
const BETWEEN = "\u001F";

/** All that an entry says as one line, the fields first that it is sorted by. */
export function entryLine(entry: MemoryEntry): string {
  const { languages, source, document = null, previous = null, next = null } = entry;
  const { target, state, author = null, note = null, codes, joined } = entry;
  const fields: Fields = [
    languages.source,
    languages.target,
    source,
    document,
    previous,
    next,
    target,
    state,
    author,
    note,
  ];
  const line = JSON.stringify(fields);
  return codes === undefined && joined === undefined
    ? line
    : line + BETWEEN + JSON.stringify({ codes, joined });
}

/** What two entries share that say the same, whatever markup their inline codes stand for. */
export function lineIdentity(line: string): string {
  const at = line.indexOf(BETWEEN);
  return at === -1 ? line : line.slice(0, at);
}

type Filling<Made> = { -readonly [Key in keyof Made]: Made[Key] };

/** The entry that a line was made of. */
export function lineEntry(line: string): MemoryEntry {
  const identity = lineIdentity(line);
  const fields = JSON.parse(identity) as Fields;
  const [from, into, source, document, previous, next, target, state, author, note] = fields;
  const entry: Filling<MemoryEntry> = { languages: { source: from, target: into }, source, target, state };
  if (document !== null) entry.document = document;
  if (previous !== null) entry.previous = previous;
  if (next !== null) entry.next = next;
  if (author !== null) entry.author = author;
  if (note !== null) entry.note = note;
  if (identity.length === line.length) return entry;
  return { ...entry, ...(JSON.parse(line.slice(identity.length + 1)) as Rest) };
}
