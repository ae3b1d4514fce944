import { plainSource } from "../../model/plain-source.ts";
import { trigrams } from "../../model/trigrams.ts";
import type { PostgresSession } from "../postgres-driver.ts";
import { PAGE } from "../sqlite-shelves/page.ts";
import { columnsOf } from "./columns-of.ts";

const WITHOUT = "SELECT id, source FROM memory_entry WHERE grams IS NULL ORDER BY id LIMIT $1";
const PUT = `
  UPDATE memory_entry SET grams = given.grams::integer[]
    FROM unnest($1::bigint[], $2::text[]) AS given (id, grams) WHERE memory_entry.id = given.id`;
const COUNT_ALL = `
  INSERT INTO gram_count (gram, entries)
  SELECT gram, count(*) FROM memory_entry, unnest(grams) AS gram GROUP BY gram`;
const COUNT = `
  INSERT INTO gram_count AS kept (gram, entries)
  SELECT gram, $2 * count(*) FROM memory_entry, unnest(grams) AS gram WHERE file = $1 GROUP BY gram
      ON CONFLICT (gram) DO UPDATE SET entries = kept.entries + excluded.entries`;

/** A number of 32 bits for each trigram (FNV-1a): two may have the same, which finds an entry too many at times. */
export function gramNumbers(text: string): readonly number[] {
  return [...new Set([...trigrams(text)].map(gramNumber))];
}

/** The trigrams of an entry's source, as an array is written in PostgreSQL. */
export function gramsOf(source: string): string {
  return `{${gramNumbers(plainSource(source)).join(",")}}`;
}

/** Adds the trigrams of a file's entries to the count, or takes them off before the entries go. */
export async function countGrams(session: PostgresSession, file: number, sign: 1 | -1): Promise<void> {
  await session.run(COUNT, [file, sign]);
}

/** Works out the trigrams of entries that were put in without; counts all anew when there were any. */
export async function indexMemory(session: PostgresSession): Promise<void> {
  let isChanged = false;
  for (;;) {
    const rows = await session.all<[id: number, source: string]>(WITHOUT, [PAGE]);
    if (rows.length === 0) break;
    isChanged = true;
    await session.run(PUT, columnsOf(rows.map(([id, source]) => [id, gramsOf(source)])));
  }
  if (!isChanged) return;
  await session.run("DELETE FROM gram_count");
  await session.run(COUNT_ALL);
}

function gramNumber(gram: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < gram.length; at += 1) number = Math.imul(number ^ gram.charCodeAt(at), 0x01000193);
  return number;
}
