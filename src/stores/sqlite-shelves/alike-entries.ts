import { trigrams } from "../../model/trigrams.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

/** Trigrams that are looked up for a text: more of them in a large memory, where each is common. */
const LOOKED_UP = 8;
const LOOKED_UP_IN_MANY = 10;
const MANY = 300_000;
/** Candidates that are compared letter by letter. */
const CANDIDATES = 200;

const COUNTS = `
  SELECT gram, entries FROM memory_gram WHERE gram IN (SELECT value FROM json_each(?))`;
// One text is handed over many times faster than as many rows.
const HOLDERS = "SELECT json_group_array(rowid) FROM memory_trigram WHERE memory_trigram MATCH ?";

/**
 * Ids of the entries that share most of the text's rarest trigrams: among them are all that are much alike. The
 * trigrams are spread over the text, so that one edited place never hides a match.
 */
export function alikeEntries(driver: SqliteDriver, text: string): readonly number[] {
  const grams = [...trigrams(text)];
  const counts = new Map(driver.all<[gram: string, entries: number]>(COUNTS, [JSON.stringify(grams)]));
  const [[total] = [0]] = driver.all<[number]>("SELECT count(*) FROM memory_entry");
  const wanted = pickRare(grams, counts, total > MANY ? LOOKED_UP_IN_MANY : LOOKED_UP);
  const holders = wanted.map((gram) => {
    const [[ids] = ["[]"]] = driver.all<[ids: string]>(HOLDERS, [quoted(gram)]);
    return JSON.parse(ids) as number[];
  });
  return mostShared(holders);
}

/** Those that stand in most of the lists, by falling number of lists and rising id. */
function mostShared(lists: readonly (readonly number[])[]): readonly number[] {
  // Ids rise as the index gives them.
  const highest = lists.reduce((most, list) => Math.max(most, list.at(-1) ?? 0), 0);
  const counts = new Uint8Array(highest + 1);
  const reached = new Uint32Array(lists.length + 1);
  for (const list of lists) {
    for (const id of list) {
      const count = (counts[id] as number) + 1;
      counts[id] = count;
      reached[count] = (reached[count] as number) + 1;
    }
  }
  const least = Math.max(
    1,
    reached.findLastIndex((ids) => ids >= CANDIDATES),
  );
  const found = takeAll(lists, counts, least);
  found.sort((one, other) => other.shared - one.shared || one.id - other.id);
  return found.slice(0, CANDIDATES).map(({ id }) => id);
}

interface Shared {
  readonly id: number;
  readonly shared: number;
}

/** Each id that stands in at least so many lists, once; takes its count away. */
function takeAll(lists: readonly (readonly number[])[], counts: Uint8Array, least: number): Shared[] {
  const found: Shared[] = [];
  for (const list of lists) {
    for (const id of list) {
      const shared = counts[id] as number;
      if (shared < least) continue;
      found.push({ id, shared });
      counts[id] = 0;
    }
  }
  return found;
}

/** The rarest known one of each stretch of the text; trigrams that no entry has find nothing. */
export function pickRare<Gram>(
  grams: readonly Gram[],
  counts: ReadonlyMap<Gram, number>,
  wanted: number,
): readonly Gram[] {
  const known = grams.filter((gram) => counts.has(gram));
  const stretch = Math.max(1, Math.ceil(known.length / wanted));
  const picked: Gram[] = [];
  for (let from = 0; from < known.length; from += stretch) {
    const rarest = known
      .slice(from, from + stretch)
      .reduce((one, other) => ((counts.get(other) ?? 0) < (counts.get(one) ?? 0) ? other : one));
    picked.push(rarest);
  }
  return picked;
}

function quoted(gram: string): string {
  return `"${gram.replaceAll('"', '""')}"`;
}
