import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CachedAnswer } from "../../../src/model/cached-answer.ts";
import type { MemoryEntry } from "../../../src/model/memory-entry.ts";
import { openSqliteStore } from "../../../src/stores/open-sqlite-store.ts";
import { loadSqliteBinding } from "../../../src/stores/sqlite-binding.ts";
import { makeArticles } from "../make-news-sentences.ts";
import type { Result } from "../result.ts";
import { compare } from "./compare.ts";

const STORED = 100_000;
/** As many as the sentences of a batch of articles. */
const ASKED = 50_000;
const WANTED = 150_000;
const LANGUAGES = { source: "nb", target: "en-GB" };

/** Exact look-ups in a store of 100,000, all found, beside a prepared SELECT of the same rows, a key at a time. */
export async function measureLookUps(): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), "bitekst-bench-"));
  const path = join(folder, "store.sqlite");
  const sources = [...new Set(makeArticles(STORED, 7).sentences)];
  const store = await openSqliteStore(path);
  const { DatabaseSync } = await loadSqliteBinding();
  try {
    await store.cache.put(sources.map(answerOf));
    await store.memory.replaceFile({ name: "memory.tmx", digest: "1" }, sources.map(entryOf));
    const asked = Array.from({ length: ASKED }, (_, at) => sources[(at * 7_919) % sources.length] ?? "");
    const keys = asked.map(keyOf);
    const connection = new DatabaseSync(path);
    const select = (column: string, table: string) => {
      const statement = connection.prepare(`SELECT * FROM ${table} WHERE ${column} = ?`);
      statement.setReturnArrays(true);
      return statement;
    };
    const [byKey, bySource] = [select("key", "answer"), select("source_hash", "memory_entry")];
    const hashes = asked.map((source) => Number.parseInt(digestOf(source).slice(0, 12), 16));
    const results = [
      await compare({
        name: "answers looked up in the cache",
        counted: "look-ups",
        amount: ASKED,
        own: () => store.cache.find(keys),
        raw: () => keys.map((key) => byKey.all(key)),
        bound: WANTED,
        beside: "a prepared SELECT, a key at a time",
      }),
      await compare({
        name: "sentences looked up in memory",
        counted: "look-ups",
        amount: ASKED,
        own: () => store.memory.find(LANGUAGES, asked),
        raw: () => hashes.map((hash) => bySource.all(hash)),
        bound: WANTED,
        beside: "a prepared SELECT, a key at a time",
      }),
    ];
    connection.close();
    return results;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

function answerOf(source: string): CachedAnswer {
  return {
    key: keyOf(source),
    context: "",
    languages: LANGUAGES,
    engine: "deepl",
    source,
    target: `${source} (en)`,
    billedCharacters: source.length,
    document: "seeds/sak.txt",
    run: "r1",
    asked: 1,
  };
}

function entryOf(source: string): MemoryEntry {
  return { languages: LANGUAGES, source, target: `${source} (en)`, state: "final" };
}

function keyOf(source: string): string {
  return `1:${digestOf(source)}`;
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
