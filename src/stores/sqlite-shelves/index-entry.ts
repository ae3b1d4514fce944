import { plainSource } from "../../model/plain-source.ts";
import { trigrams } from "../../model/trigrams.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

const PUT_TEXT = "INSERT INTO memory_trigram (rowid, source) VALUES (?, ?)";
const DROP_TEXTS = "DELETE FROM memory_trigram WHERE rowid IN (SELECT id FROM memory_entry WHERE file = ?)";
const FILED = "SELECT source FROM memory_entry WHERE file = ?";
const COUNT = `
  INSERT INTO memory_gram (gram, entries) SELECT key, value FROM json_each(?) WHERE true
      ON CONFLICT (gram) DO UPDATE SET entries = entries + excluded.entries`;

/** What is counted of each trigram while a file of entries is put in or taken out. */
export type GramCounts = Map<string, number>;

/** Makes an entry known to the search for alike ones. */
export function indexEntry(driver: SqliteDriver, id: number, source: string, counts: GramCounts): void {
  const text = plainSource(source);
  driver.run(PUT_TEXT, [id, text]);
  for (const gram of trigrams(text)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
}

/** Takes all entries of a file out of the index, before they go themselves. */
export function forgetEntries(driver: SqliteDriver, file: number, counts: GramCounts): void {
  for (const [source] of driver.all<[source: string]>(FILED, [file])) {
    for (const gram of trigrams(plainSource(source))) counts.set(gram, (counts.get(gram) ?? 0) - 1);
  }
  driver.run(DROP_TEXTS, [file]);
}

export function saveCounts(driver: SqliteDriver, counts: GramCounts): void {
  const changed = [...counts].filter(([, count]) => count !== 0);
  if (changed.length > 0) driver.run(COUNT, [JSON.stringify(Object.fromEntries(changed))]);
}
