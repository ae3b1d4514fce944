import { plainSource } from "../../model/plain-source.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import type { GramCounter } from "./gram-counter.ts";
import { PAGE } from "./page.ts";

const PUT_TEXT = "INSERT INTO memory_trigram (rowid, source) VALUES (?, ?)";
const DROP_TEXTS = "DELETE FROM memory_trigram WHERE rowid IN (SELECT id FROM memory_entry WHERE file = ?)";
const FILED = "SELECT id, source FROM memory_entry WHERE file = ? AND id > ? ORDER BY id LIMIT ?";
const COUNT = `
  INSERT INTO memory_gram (gram, entries) SELECT key, value FROM json_each(?) WHERE true
      ON CONFLICT (gram) DO UPDATE SET entries = entries + excluded.entries`;

/** Makes an entry known to the search for alike ones. */
export function indexEntry(driver: SqliteDriver, id: number, source: string, counts: GramCounter): void {
  const text = plainSource(source);
  driver.run(PUT_TEXT, [id, text]);
  counts.add(text, 1);
}

/** Takes all entries of a file out of the index, before they go themselves. */
export function forgetEntries(driver: SqliteDriver, file: number, counts: GramCounter): void {
  let last = 0;
  for (;;) {
    const page = driver.all<[id: number, source: string]>(FILED, [file, last, PAGE]);
    for (const [, source] of page) counts.add(plainSource(source), -1);
    last = page.at(-1)?.[0] ?? last;
    if (page.length < PAGE) break;
  }
  driver.run(DROP_TEXTS, [file]);
}

export function saveCounts(driver: SqliteDriver, counts: GramCounter): void {
  const changes = JSON.stringify(counts.changes());
  if (changes !== "{}") driver.run(COUNT, [changes]);
}
