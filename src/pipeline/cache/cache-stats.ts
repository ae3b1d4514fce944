import type { CachedAnswer } from "../../model/cached-answer.ts";
import type { Folder } from "../open-folder.ts";
import { totalsOfRecord } from "../status/run-totals.ts";

export interface CacheCount {
  readonly answers: number;
  /** Unicode code points that were billed for them. */
  readonly characters: number;
  /** Answers that are doubtful and never served. */
  readonly quarantine: number;
}

export interface CacheStats extends CacheCount {
  readonly engines: readonly (CacheCount & { readonly engine: string })[];
  /** What the last hundred runs took from the cache; absent when there was none. */
  readonly served?: CacheSavings;
}

export interface CacheSavings {
  readonly runs: number;
  /** Segments that an earlier answer served. */
  readonly segments: number;
  /** About what they would have cost: at the length of an average answer's source. */
  readonly characters: number;
}

const RUNS = 100;
const NOTHING: CacheCount = { answers: 0, characters: 0, quarantine: 0 };

/** Counts the cache through once, engine by engine, and what it was good for. */
export async function cacheStats({ store }: Folder): Promise<CacheStats> {
  if (!store) return { ...NOTHING, engines: [] };
  let all = NOTHING;
  const engines = new Map<string, CacheCount>();
  for await (const answer of store.cache.answers()) {
    all = plus(all, answer);
    engines.set(answer.engine, plus(engines.get(answer.engine) ?? NOTHING, answer));
  }
  const average = all.answers === 0 ? 0 : all.characters / all.answers;
  const served = savings(await store.runs.list(RUNS), average);
  return {
    ...all,
    engines: [...engines].sort(byName).map(([engine, count]) => ({ engine, ...count })),
    ...(served ? { served } : {}),
  };
}

function plus({ answers, characters, quarantine }: CacheCount, answer: CachedAnswer): CacheCount {
  return {
    answers: answers + 1,
    characters: characters + answer.billedCharacters,
    quarantine: quarantine + (answer.doubt === undefined ? 0 : 1),
  };
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function savings(runs: readonly { readonly report?: unknown }[], average: number): CacheSavings | undefined {
  const reports = runs.flatMap(({ report }) => (report === undefined ? [] : [report]));
  if (reports.length === 0) return undefined;
  const segments = reports.reduce((sum: number, report) => sum + totalsOfRecord(report).origins.cache, 0);
  return { runs: reports.length, segments, characters: Math.round(segments * average) };
}
