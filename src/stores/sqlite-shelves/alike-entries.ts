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
  const highest = lists.reduce((most, list) => list.reduce((one, other) => Math.max(one, other), most), 0);
  const counts = new Uint8Array(highest + 1);
  for (const list of lists) for (const id of list) counts[id] = (counts[id] ?? 0) + 1;
  const ranked: number[] = [];
  for (let shared = lists.length; shared > 0 && ranked.length < CANDIDATES; shared--) {
    const found = new Set<number>();
    for (const list of lists) for (const id of list) if (counts[id] === shared) found.add(id);
    ranked.push(...[...found].sort((one, other) => one - other));
  }
  return ranked.slice(0, CANDIDATES);
}

/** The rarest known one of each stretch of the text; trigrams that no entry has find nothing. */
function pickRare(
  grams: readonly string[],
  counts: ReadonlyMap<string, number>,
  wanted: number,
): readonly string[] {
  const known = grams.filter((gram) => counts.has(gram));
  const stretch = Math.max(1, Math.ceil(known.length / wanted));
  const picked: string[] = [];
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
