import type { CachedAnswer } from "../model/cached-answer.ts";
import type { Dismissal } from "../model/dismissal.ts";
import type { DocumentSummary } from "../model/document-summary.ts";
import type { LanguagePair } from "../model/language.ts";
import type { MemoryEntry } from "../model/memory-entry.ts";
import type {
  ChangeOutcome,
  DocumentActivity,
  HistoryEntry,
  ReviewComment,
  UnitChange,
  UnitMark,
} from "../model/review-record.ts";
import type { RunRecord } from "../model/run-record.ts";
import type { StoredDocument, StoredUnit } from "../model/stored-document.ts";
import type { WrittenDocument } from "../model/written-document.ts";
import type {
  AgreementShelf,
  BrakeShelf,
  ClaimShelf,
  DueShelf,
  SourceShelf,
  SpendingShelf,
} from "./shared-store.ts";

/** A file whose units are in memory, with the digest of the bytes they were read from. */
export interface MemoryFile {
  readonly name: string;
  readonly digest: string;
}

/** An entry with the name of the file it came from. */
export interface FiledEntry {
  readonly file: string;
  readonly entry: MemoryEntry;
}

/** What people approved or gave. Sources are given and keyed as `plainSource` leaves them: without inline codes. */
export interface MemoryShelf {
  /** Entries by plain source; sources without entries are left out; each list in the order of import. */
  find(
    languages: LanguagePair,
    sources: readonly string[],
  ): Promise<ReadonlyMap<string, readonly MemoryEntry[]>>;
  /**
   * Entries whose source may be like a text, in small letters and as `plainSource` leaves it: all that share three
   * quarters of it, and others. In no order that means anything; at most a few hundred.
   */
  alike(languages: LanguagePair, text: string): Promise<readonly MemoryEntry[]>;
  files(): Promise<readonly MemoryFile[]>;
  /**
   * Puts `entries` in the place of all that came from this file before, whole or not at all. They are gone through
   * one by one, so that any number fits into memory; anew where the database wants the work repeated.
   */
  replaceFile(file: MemoryFile, entries: Iterable<MemoryEntry>): Promise<void>;
  /** Forgets a file that is gone, with its entries. */
  removeFile(name: string): Promise<void>;
  /** Everything, in the order of import; read bit by bit, so that any number fits into memory. */
  entries(): AsyncIterable<FiledEntry>;
  count(): Promise<number>;
}

/** What engines answered, doubtful answers included: the caller looks at `doubt`. */
export interface CacheShelf {
  /** Answers by key, each list in the order of storing; keys without answers are left out. */
  find(keys: readonly string[]): Promise<ReadonlyMap<string, readonly CachedAnswer[]>>;
  /** Durable when it resolves. An answer of the same key and context is replaced in its place. */
  put(answers: readonly CachedAnswer[]): Promise<void>;
  /** Forgets answers, so that their texts are asked for anew. */
  remove(answers: readonly Pick<CachedAnswer, "key" | "context">[]): Promise<void>;
  /** Everything, sorted by key and then by context; read bit by bit, so that any number fits into memory. */
  answers(): AsyncIterable<CachedAnswer>;
  count(): Promise<number>;
}

/** The documents as the last run or review left them. */
export interface DocumentShelf {
  /** By name; names that are not kept are left out. */
  load(names: readonly string[]): Promise<ReadonlyMap<string, StoredDocument>>;
  /** The unit of one segment, without the rest of its document; `undefined` when there is none. */
  unit(document: string, segment: string): Promise<StoredUnit | undefined>;
  /**
   * Puts documents in the place of those of their names. A unit in which a person's word stands
   * ({@link isPersonsWord}) keeps target, state, origin and review as long as its source is the same.
   * Gives the names of documents in which such a unit was to be changed: load those again before writing them.
   */
  save(documents: readonly StoredDocument[]): Promise<readonly string[]>;
  /** Forgets documents with all that is kept of them; names that are not kept are no failure. */
  remove(names: readonly string[]): Promise<void>;
  /** All names, sorted by code unit. */
  names(): Promise<readonly string[]>;
  /** All documents in figures, sorted by name; fast with thousands of them. */
  summaries(): Promise<readonly DocumentSummary[]>;
}

/** What people made of the units, one at a time; all of it lies beside the documents of the store. */
export interface ReviewShelf {
  /**
   * Each change whole or not at all, in the order given; durable when it resolves. Old states are kept as history.
   * What was written of a changed document is forgotten with it, so that the next run writes it anew. With `together`,
   * nothing is changed when one is stale or gone; the others then are stale, with their own revision.
   */
  change(
    changes: readonly UnitChange[],
    options?: { readonly together?: boolean },
  ): Promise<readonly ChangeOutcome[]>;
  /** By segment id, for every unit of the document. */
  marks(document: string): Promise<ReadonlyMap<string, UnitMark>>;
  /** The newest first: what it was at each revision that a person left or found. */
  history(document: string, segment: string): Promise<readonly HistoryEntry[]>;
  /** Of one document, in the order of writing. */
  comments(document: string): Promise<readonly ReviewComment[]>;
  /** Gives the comment's id. */
  comment(document: string, comment: Omit<ReviewComment, "id">): Promise<number>;
  /** Of documents that people changed, sorted by name. */
  activity(): Promise<readonly DocumentActivity[]>;
}

/** What the last run wrote, for documents that it left complete: lets a run see that nothing has changed. */
export interface WrittenShelf {
  /** By name; names without a record are left out. */
  find(names: readonly string[]): Promise<ReadonlyMap<string, WrittenDocument>>;
  /** Replaces the records of the same names. */
  save(documents: readonly WrittenDocument[]): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
  /** Forgets all, so that the next run looks at everything anew. */
  clear(): Promise<void>;
}

export interface RunShelf {
  /** Stores a run, or replaces the one of the same id. */
  save(run: RunRecord): Promise<void>;
  /** The newest first. */
  list(limit: number): Promise<readonly RunRecord[]>;
}

/** How a store is, for `doctor`. */
export interface StoreHealth {
  /** What it runs on, with its version: `SQLite 3.53.0`. */
  readonly engine: string;
  /** What it takes on the disk; absent where that cannot be told. */
  readonly bytes?: number;
  /** What is damaged, a line each; empty when nothing is. */
  readonly problems: readonly string[];
}

/** A glossary that lies at an engine for us. */
export interface PlacedGlossary {
  /** The engine's id for it. */
  readonly id: string;
  /** Of the terms that were put into it. */
  readonly digest: string;
}

/** Which glossary lies at which engine: one for each name, which begins with the engine's. */
export interface GlossaryShelf {
  find(engine: string): Promise<PlacedGlossary | undefined>;
  /** Stores it in the place of the one before. */
  save(engine: string, glossary: PlacedGlossary): Promise<void>;
}

/** What people found right although a check spoke: one for each segment and check of a document. */
export interface DismissalShelf {
  /** Those of documents of these names. */
  find(documents: readonly string[]): Promise<readonly Dismissal[]>;
  /** All, sorted by document, segment and check. */
  list(): Promise<readonly Dismissal[]>;
  /** Replaces those of the same place. */
  save(dismissals: readonly Dismissal[]): Promise<void>;
  /** Takes them back; places without one are no failure. */
  remove(places: readonly Pick<Dismissal, "document" | "segment" | "check">[]): Promise<void>;
}

/**
 * Where everything that was paid for or approved is kept. Asynchronous and batched, so that it may be a
 * file on this machine or a database elsewhere; every call is a transaction; lists may be of any length.
 * @throws PipelineError `store-unusable` when the store cannot be read or written.
 */
export interface Store {
  readonly memory: MemoryShelf;
  readonly cache: CacheShelf;
  readonly documents: DocumentShelf;
  readonly review: ReviewShelf;
  readonly written: WrittenShelf;
  readonly runs: RunShelf;
  readonly glossaries: GlossaryShelf;
  readonly dismissals: DismissalShelf;
  readonly claims: ClaimShelf;
  readonly spending: SpendingShelf;
  readonly brakes: BrakeShelf;
  readonly due: DueShelf;
  readonly sources: SourceShelf;
  readonly agreements: AgreementShelf;
  /** Several processes may work with it at the same time; otherwise one run has it alone. */
  readonly isShared?: true;
  /**
   * The right to run, held until released or until this process ends, however it ends.
   * @throws PipelineError `store-busy` when another process has it.
   */
  lockRun(): Promise<() => Promise<void>>;
  /** Whether somebody has the right to run at this moment. */
  isRunUnderWay(): Promise<boolean>;
  /** Looks the whole store through for damage: takes seconds in a large one. */
  check(): Promise<StoreHealth>;
  close(): Promise<void>;
}
