import { CACHE_HEAD, type CacheLine, cacheVersionOf, fromCacheLine } from "../../formats/cache-lines.ts";
import type { CachedAnswer } from "../../model/cached-answer.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { CacheShelf } from "../../ports/store.ts";
import { type NumberedLine, readLines } from "../read-lines.ts";

export interface CacheImport {
  /** Answers in the file. */
  readonly answers: number;
  /** Answers that the cache did not have; of them, in quarantine. */
  readonly added: number;
  readonly quarantine: number;
  /** Answers that it had, which it kept as they were. */
  readonly known: number;
  /** Lines that hold no answer: how many, and the first hundred of them. */
  readonly unusable: number;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** Answers that are stored at a time. */
const TOGETHER = 1000;
const MOST_PROBLEMS = 100;

/**
 * Puts the answers of an exported file, or of several one behind the other, into the cache, line by line; what is there
 * already stays as it is, but for an answer in quarantine to which the file has a good one.
 * @throws PipelineError `usage` when it is no such file or cannot be read
 */
export async function importCache(cache: CacheShelf, path: string): Promise<CacheImport> {
  const sums = { answers: 0, added: 0, quarantine: 0, known: 0, unusable: 0 };
  const problems: { line: number; message: string }[] = [];
  let batch: CachedAnswer[] = [];
  const store = async () => {
    const fresh = await putFresh(cache, batch);
    sums.added += fresh.length;
    sums.known += batch.length - fresh.length;
    sums.quarantine += fresh.filter(({ doubt }) => doubt !== undefined).length;
    batch = [];
  };
  for await (const { line, text } of answerLines(path)) {
    const read = readAnswer(text);
    if (read.kind === "answer") {
      sums.answers += 1;
      batch.push(read.answer);
      if (batch.length >= TOGETHER) await store();
    } else {
      sums.unusable += 1;
      if (problems.length < MOST_PROBLEMS) problems.push({ line, message: read.message });
    }
  }
  await store();
  return { ...sums, problems };
}

function readAnswer(text: string | undefined): CacheLine {
  return text === undefined ? { kind: "problem", message: "no UTF-8" } : fromCacheLine(text);
}

/** All lines but the head, which must be right, and empty ones; a head further down is that of a file put behind. */
async function* answerLines(path: string): AsyncGenerator<NumberedLine> {
  let version: number | undefined;
  for await (const numbered of readLines(path)) {
    const head = cacheVersionOf(numbered.text ?? "");
    if (numbered.line === 1 || head !== undefined) {
      version = head;
      if (version !== CACHE_HEAD.version) throw noCache(path, version);
    } else if (numbered.text?.trim() !== "") yield numbered;
  }
  if (version === undefined) throw noCache(path, version);
}

/** Of several answers of one key and context the first counts, but for one in quarantine that another machine lacks. */
async function putFresh(cache: CacheShelf, batch: readonly CachedAnswer[]): Promise<readonly CachedAnswer[]> {
  const there = await cache.find([...new Set(batch.map(({ key }) => key))]);
  const known = new Map([...there.values()].flat().map((answer) => [placeOf(answer), answer]));
  const fresh = new Map<string, CachedAnswer>();
  for (const answer of batch) {
    const place = placeOf(answer);
    const before = known.get(place);
    if (before !== undefined && (before.doubt === undefined || answer.doubt !== undefined)) continue;
    known.set(place, answer);
    fresh.set(place, answer);
  }
  await cache.put([...fresh.values()]);
  return [...fresh.values()];
}

function placeOf({ key, context }: CachedAnswer): string {
  return JSON.stringify([key, context]);
}

function noCache(path: string, version: number | undefined): PipelineError {
  if (version === undefined) {
    return new PipelineError("usage", `Cannot import "${path}": its first line is not that of a cache`, {
      advice: "Name a file that bitekst cache export wrote",
    });
  }
  const state = `it has version ${version}, this bitekst reads version ${CACHE_HEAD.version}`;
  const advice = "Update bitekst with npm, then run bitekst cache import again";
  return new PipelineError("usage", `Cannot import "${path}": ${state}`, { advice });
}
