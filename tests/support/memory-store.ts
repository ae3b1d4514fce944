import { isDeepStrictEqual } from "node:util";
import type { CachedAnswer } from "../../src/model/cached-answer.ts";
import type { Dismissal } from "../../src/model/dismissal.ts";
import type { DocumentSummary, UnitCount } from "../../src/model/document-summary.ts";
import { keepSaid } from "../../src/model/keep-said.ts";
import type { LanguagePair } from "../../src/model/language.ts";
import type { MemoryEntry } from "../../src/model/memory-entry.ts";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { plainSource } from "../../src/model/plain-source.ts";
import type {
  ChangeOutcome,
  DocumentActivity,
  HistoryEntry,
  ReviewComment,
  UnitChange,
} from "../../src/model/review-record.ts";
import type { RunRecord } from "../../src/model/run-record.ts";
import type { StoredDocument } from "../../src/model/stored-document.ts";
import type { TranslationUnit } from "../../src/model/translation-unit.ts";
import { trigrams } from "../../src/model/trigrams.ts";
import type { WrittenDocument } from "../../src/model/written-document.ts";
import type {
  CacheShelf,
  DismissalShelf,
  DocumentShelf,
  GlossaryShelf,
  MemoryFile,
  MemoryShelf,
  PlacedGlossary,
  ReviewShelf,
  RunShelf,
  Store,
  WrittenShelf,
} from "../../src/ports/store.ts";
import {
  emptySharing,
  memoryAgreements,
  memoryBrakes,
  memoryClaims,
  memoryDue,
  memorySources,
  memorySpending,
  type SharingDisk,
} from "./sharing-shelves.ts";

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
  /** By document and segment, the newest last. */
  readonly history: Map<string, HistoryEntry[]>;
  readonly revisions: Map<string, number>;
  readonly comments: Map<string, ReviewComment[]>;
  readonly dismissals: Map<string, Dismissal>;
  readonly sharing: SharingDisk;
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
    history: new Map(),
    revisions: new Map(),
    comments: new Map(),
    dismissals: new Map(),
    sharing: emptySharing(),
    locked: false,
  };
}

/** A store for tests that keeps the store contract without touching the disk. All it takes and gives is copied. */
export function openMemoryStore(
  disk: MemoryDisk = emptyDisk(),
  { now = Date.now }: { readonly now?: () => number } = {},
): Store {
  return {
    memory: memoryShelf(disk),
    cache: cacheShelf(disk),
    documents: documentShelf(disk),
    review: reviewShelf(disk),
    written: writtenShelf(disk),
    runs: runShelf(disk),
    glossaries: glossaryShelf(disk),
    dismissals: dismissalShelf(disk),
    claims: memoryClaims(disk.sharing, now),
    spending: memorySpending(disk.sharing),
    brakes: memoryBrakes(disk.sharing, now),
    due: memoryDue(disk.sharing),
    sources: memorySources(disk.sharing),
    agreements: memoryAgreements(disk.sharing),
    lockRun: async () => lock(disk),
    isRunUnderWay: async () => disk.locked,
    check: async () => ({ engine: "memory", problems: [] }),
    close: async () => {},
  };
}

function memoryShelf({ files }: MemoryDisk): MemoryShelf {
  return {
    find: async (languages, sources) => entriesBySource(files, languages, new Set(sources)),
    alike: async (languages, text) => {
      const grams = trigrams(text);
      const entries = [...files.values()].flatMap(({ entries: filed }) => filed);
      return structuredClone(
        entries.filter((entry) => {
          const own = trigrams(plainSource(entry.source));
          return isSamePair(entry.languages, languages) && [...grams].some((gram) => own.has(gram));
        }),
      );
    },
    files: async () => [...files].map(([name, { digest }]) => ({ name, digest })),
    replaceFile: async ({ name, digest }: MemoryFile, entries) => {
      files.set(name, { digest, entries: structuredClone([...entries]) });
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

function documentShelf(disk: MemoryDisk): DocumentShelf {
  const { documents } = disk;
  return {
    load: async (names) =>
      new Map(structuredClone([...new Set(names)].flatMap((name) => entryOf(documents, name)))),
    unit: async (name, id) => {
      const { languages, blocks = [] } = documents.get(name)?.document ?? {};
      const unit = blocks.flatMap(({ units }) => units).find(({ segment }) => segment.id === id);
      return languages && unit && structuredClone({ languages, unit });
    },
    save: async (given) => {
      given.forEach(assertKnownAnswers);
      const stood: string[] = [];
      for (const stored of structuredClone(given)) {
        const before = documents.get(stored.document.name);
        const kept = before === undefined ? stored : keepPersonsWord(before, stored);
        if (kept !== stored) stood.push(stored.document.name);
        for (const unit of unitsOf(kept)) revise(disk, kept.document.name, unit, before);
        documents.set(stored.document.name, kept);
      }
      return stood;
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
  for (const { state, origin, review } of document.blocks.flatMap((block) => block.units)) {
    const known = { ...(origin && { origin }), ...(review?.rejected && { rejected: true as const }) };
    const key = JSON.stringify([state, known]);
    units.set(key, { state, ...known, count: (units.get(key)?.count ?? 0) + 1 });
  }
  const findings = { error: 0, warning: 0, info: 0 };
  for (const { severity, dismissed } of document.findings) if (!dismissed) findings[severity] += 1;
  return { name, format, languages, blocks: blocks.length, units: [...units.values()], findings };
}

function unitsOf({ document }: StoredDocument): readonly TranslationUnit[] {
  return document.blocks.flatMap(({ units }) => units);
}

function findUnit(stored: StoredDocument | undefined, segment: string): TranslationUnit | undefined {
  return stored && unitsOf(stored).find((unit) => unit.segment.id === segment);
}

function keyOf(document: string, segment: string): string {
  return JSON.stringify([document, segment]);
}

function keepPersonsWord(before: StoredDocument, given: StoredDocument): StoredDocument {
  const known = new Map(unitsOf(before).map((unit) => [unit.segment.id, unit]));
  const blocks = keepSaid(given.document.blocks, known);
  return blocks === undefined ? given : { ...given, document: { ...given.document, blocks } };
}

function revise(disk: MemoryDisk, document: string, unit: TranslationUnit, before?: StoredDocument): void {
  const old = findUnit(before, unit.segment.id);
  const key = keyOf(document, unit.segment.id);
  const known = disk.revisions.get(key);
  if (old === undefined || known === undefined) disk.revisions.set(key, 1);
  else if (!isDeepStrictEqual(contentOf(old), contentOf(unit))) disk.revisions.set(key, known + 1);
}

function contentOf({ segment, ...rest }: TranslationUnit): unknown {
  return [segment.source, segment.codes, rest];
}

function reviewShelf(disk: MemoryDisk): ReviewShelf {
  const { documents, history, revisions, comments } = disk;
  return {
    change: async (changes, { together = false } = {}) =>
      (together ? hindrances(disk, changes) : undefined) ??
      changes.map((change) => changeUnit(disk, structuredClone(change))),
    marks: async (document) => {
      const stored = documents.get(document);
      const units = stored === undefined ? [] : unitsOf(stored);
      return new Map(
        units.map(({ segment: { id } }) => {
          const last = history.get(keyOf(document, id))?.findLast(({ who }) => who !== undefined);
          const said = (comments.get(document) ?? []).filter(({ segment }) => segment === id).length;
          const mark = { revision: revisions.get(keyOf(document, id)) ?? 1, comments: said };
          return [id, last?.who && last.at ? { ...mark, who: last.who, at: last.at } : mark];
        }),
      );
    },
    history: async (document, segment) =>
      structuredClone([...(history.get(keyOf(document, segment)) ?? [])].reverse()),
    comments: async (document) => structuredClone(comments.get(document) ?? []),
    comment: async (document, comment) => {
      const id = [...comments.values()].flat().length + 1;
      comments.set(document, [...(comments.get(document) ?? []), { id, ...comment }]);
      return id;
    },
    activity: async () =>
      [...documents.keys()].sort().flatMap((document): DocumentActivity[] => {
        const entries = [...history].flatMap(([key, list]) => (JSON.parse(key)[0] === document ? list : []));
        const last = entries
          .filter(({ who }) => who !== undefined)
          .sort((one, other) => compare(one.at ?? "", other.at ?? ""))
          .at(-1);
        return last?.who && last.at ? [{ document, who: last.who, at: last.at }] : [];
      }),
  };
}

/** Why not all of these changes can be made; `undefined` when they can. */
function hindrances(
  { documents, revisions }: MemoryDisk,
  changes: readonly UnitChange[],
): readonly ChangeOutcome[] | undefined {
  const outcomes = changes.map(({ document, segment }): ChangeOutcome => {
    if (findUnit(documents.get(document), segment) === undefined) return { kind: "gone" };
    return { kind: "stale", revision: revisions.get(keyOf(document, segment)) ?? 1 };
  });
  const isFree = outcomes.every(
    (outcome, index) => outcome.kind !== "gone" && outcome.revision === changes[index]?.revision,
  );
  return isFree ? undefined : outcomes;
}

function changeUnit(disk: MemoryDisk, change: UnitChange): ChangeOutcome {
  const stored = disk.documents.get(change.document);
  const old = findUnit(stored, change.segment);
  if (stored === undefined || old === undefined) return { kind: "gone" };
  const key = keyOf(change.document, change.segment);
  const revision = disk.revisions.get(key) ?? 1;
  if (revision !== change.revision) return { kind: "stale", revision };
  const { segment, ...standing } = old;
  const list = disk.history.get(key) ?? [];
  if (!list.some((entry) => entry.revision === revision))
    list.push({ revision, action: "run", source: segment.source, ...standing });
  const { action, who, at, reason, unit } = change;
  const said = { revision: revision + 1, action, who, at, source: segment.source, ...unit };
  list.push(reason === undefined ? said : { ...said, reason });
  disk.history.set(key, list);
  disk.revisions.set(key, revision + 1);
  const change1 = (each: TranslationUnit): TranslationUnit =>
    each.segment.id === change.segment ? { segment: each.segment, ...unit } : each;
  const blocks = stored.document.blocks.map((block) => ({ ...block, units: block.units.map(change1) }));
  disk.documents.set(change.document, { ...stored, document: { ...stored.document, blocks } });
  disk.written.delete(change.document);
  return { kind: "saved", revision: revision + 1 };
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
