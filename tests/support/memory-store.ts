import type { CachedAnswer } from "../../src/model/cached-answer.ts";
import type { Dismissal } from "../../src/model/dismissal.ts";
import type { DocumentSummary, UnitCount } from "../../src/model/document-summary.ts";
import type { LanguagePair } from "../../src/model/language.ts";
import type { MemoryEntry } from "../../src/model/memory-entry.ts";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { plainSource } from "../../src/model/plain-source.ts";
import type { RunRecord } from "../../src/model/run-record.ts";
import type { StoredDocument } from "../../src/model/stored-document.ts";
import type { WrittenDocument } from "../../src/model/written-document.ts";
import type {
  CacheShelf,
  DismissalShelf,
  DocumentShelf,
  GlossaryShelf,
  MemoryFile,
  MemoryShelf,
  PlacedGlossary,
  RunShelf,
  Store,
  WrittenShelf,
} from "../../src/ports/store.ts";

interface FiledEntries {
  readonly digest: string;
  readonly entries: readonly MemoryEntry[];
}

/** What a store in memory holds; open it twice to see what a second process would. */
export interface MemoryDisk {
  readonly files: Map<string, FiledEntries>;
  readonly answers: Map<string, Map<string, CachedAnswer>>;
  readonly documents: Map<string, StoredDocument>;
  readonly written: Map<string, WrittenDocument>;
  readonly runs: Map<string, RunRecord>;
  readonly glossaries: Map<string, PlacedGlossary>;
  readonly dismissals: Map<string, Dismissal>;
  locked: boolean;
}

export function emptyDisk(): MemoryDisk {
  return {
    files: new Map(),
    answers: new Map(),
    documents: new Map(),
    written: new Map(),
    runs: new Map(),
    glossaries: new Map(),
    dismissals: new Map(),
    locked: false,
  };
}

/** A store for tests that keeps the store contract without touching the disk. All it takes and gives is copied. */
export function openMemoryStore(disk: MemoryDisk = emptyDisk()): Store {
  return {
    memory: memoryShelf(disk),
    cache: cacheShelf(disk),
    documents: documentShelf(disk),
    written: writtenShelf(disk),
    runs: runShelf(disk),
    glossaries: glossaryShelf(disk),
    dismissals: dismissalShelf(disk),
    lockRun: async () => lock(disk),
    isRunUnderWay: async () => disk.locked,
    check: async () => ({ engine: "memory", problems: [] }),
    close: async () => {},
  };
}

function memoryShelf({ files }: MemoryDisk): MemoryShelf {
  return {
    find: async (languages, sources) => entriesBySource(files, languages, new Set(sources)),
    files: async () => [...files].map(([name, { digest }]) => ({ name, digest })),
    replaceFile: async ({ name, digest }: MemoryFile, entries) => {
      files.set(name, { digest, entries: structuredClone(entries) });
    },
    removeFile: async (name) => {
      files.delete(name);
    },
    entries: () =>
      walk([...files].flatMap(([file, { entries }]) => entries.map((entry) => ({ file, entry })))),
    count: async () => [...files.values()].reduce((sum, { entries }) => sum + entries.length, 0),
  };
}

function entriesBySource(
  files: MemoryDisk["files"],
  languages: LanguagePair,
  sources: ReadonlySet<string>,
): Map<string, MemoryEntry[]> {
  const found = new Map<string, MemoryEntry[]>();
  for (const entry of [...files.values()].flatMap(({ entries }) => entries)) {
    const source = plainSource(entry.source);
    if (!sources.has(source) || !isSamePair(entry.languages, languages)) continue;
    found.set(source, [...(found.get(source) ?? []), structuredClone(entry)]);
  }
  return found;
}

function isSamePair(one: LanguagePair, other: LanguagePair): boolean {
  return one.source === other.source && one.target === other.target;
}

function cacheShelf({ answers }: MemoryDisk): CacheShelf {
  return {
    find: async (keys) => {
      const known = [...new Set(keys)].filter((key) => answers.get(key)?.size);
      return new Map(known.map((key) => [key, structuredClone([...(answers.get(key)?.values() ?? [])])]));
    },
    put: async (given) => {
      for (const answer of structuredClone(given)) {
        const sameKey = answers.get(answer.key) ?? new Map<string, CachedAnswer>();
        answers.set(answer.key, sameKey.set(answer.context, answer));
      }
    },
    remove: async (given) => {
      for (const { key, context } of given) answers.get(key)?.delete(context);
    },
    answers: () => walk([...answers.values()].flatMap((contexts) => [...contexts.values()]).sort(byKey)),
    count: async () => [...answers.values()].reduce((sum, contexts) => sum + contexts.size, 0),
  };
}

function byKey(one: CachedAnswer, other: CachedAnswer): number {
  return compare(one.key, other.key) || compare(one.context, other.context);
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

async function* walk<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield structuredClone(item);
}

function documentShelf({ documents }: MemoryDisk): DocumentShelf {
  return {
    load: async (names) =>
      new Map(structuredClone([...new Set(names)].flatMap((name) => entryOf(documents, name)))),
    save: async (given) => {
      given.forEach(assertKnownAnswers);
      for (const stored of structuredClone(given)) documents.set(stored.document.name, stored);
    },
    remove: async (names) => {
      for (const name of names) documents.delete(name);
    },
    names: async () => [...documents.keys()].sort(),
    summaries: async () =>
      [...documents.keys()].sort().flatMap((name) => {
        const stored = documents.get(name);
        return stored === undefined ? [] : [summaryOf(stored)];
      }),
  };
}

function summaryOf({ document }: StoredDocument): DocumentSummary {
  const { name, format, languages, blocks } = structuredClone(document);
  const units = new Map<string, UnitCount>();
  for (const { state, origin } of document.blocks.flatMap((block) => block.units)) {
    const key = `${state} ${origin}`;
    const count = (units.get(key)?.count ?? 0) + 1;
    units.set(key, origin === undefined ? { state, count } : { state, origin, count });
  }
  const findings = { error: 0, warning: 0, info: 0 };
  for (const { severity, dismissed } of document.findings) if (!dismissed) findings[severity] += 1;
  return { name, format, languages, blocks: blocks.length, units: [...units.values()], findings };
}

function assertKnownAnswers({ document, answers }: StoredDocument): void {
  const segments = document.blocks.flatMap(({ units }) => units.map(({ segment }) => segment.id));
  const stray = Object.keys(answers).find((segment) => !segments.includes(segment));
  if (stray !== undefined)
    throw new Error(`"${document.name}" has an answer for ${stray} but no such segment`);
}

function entryOf<Value>(map: ReadonlyMap<string, Value>, key: string): [string, Value][] {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
}

function writtenShelf({ written }: MemoryDisk): WrittenShelf {
  return {
    find: async (names) =>
      new Map(structuredClone([...new Set(names)].flatMap((name) => entryOf(written, name)))),
    save: async (given) => {
      for (const each of structuredClone(given)) written.set(each.name, each);
    },
    remove: async (names) => {
      for (const name of names) written.delete(name);
    },
    clear: async () => written.clear(),
  };
}

function runShelf({ runs }: MemoryDisk): RunShelf {
  return {
    save: async (run) => {
      runs.set(run.id, structuredClone(run));
    },
    list: async (limit) =>
      structuredClone([...runs.values()].reverse().sort(byStartDescending).slice(0, limit)),
  };
}

function glossaryShelf({ glossaries }: MemoryDisk): GlossaryShelf {
  return {
    find: async (engine) => structuredClone(glossaries.get(engine)),
    save: async (engine, glossary) => {
      glossaries.set(engine, structuredClone(glossary));
    },
  };
}

function dismissalShelf({ dismissals }: MemoryDisk): DismissalShelf {
  const sorted = () =>
    [...dismissals].sort(([one], [other]) => compare(one, other)).map(([, each]) => structuredClone(each));
  return {
    find: async (documents) => sorted().filter(({ document }) => documents.includes(document)),
    list: async () => sorted(),
    save: async (given) => {
      for (const each of structuredClone(given)) dismissals.set(placeOf(each), each);
    },
    remove: async (places) => {
      for (const each of places) dismissals.delete(placeOf(each));
    },
  };
}

function placeOf({ document, segment, check }: Pick<Dismissal, "document" | "segment" | "check">): string {
  return JSON.stringify([document, segment, check]);
}

function byStartDescending(one: RunRecord, other: RunRecord): number {
  if (one.startedAt === other.startedAt) return 0;
  return one.startedAt < other.startedAt ? 1 : -1;
}

function lock(disk: MemoryDisk): () => Promise<void> {
  if (disk.locked) {
    throw new PipelineError("store-busy", 'Cannot start a run on "memory": another run is using it', {
      advice: 'Wait for it to end, or name another file under "store" in pipeline.config.yaml',
    });
  }
  disk.locked = true;
  let held = true;
  return async () => {
    if (held) disk.locked = false;
    held = false;
  };
}
