import type { CachedAnswer } from "../../model/cached-answer.ts";
import type { CacheShelf } from "../../ports/store.ts";
import { ANSWER_COLUMNS, type AnswerRow, answerOf, answerRowOf } from "../rows/answer-row.ts";
import { answerReader, FOUND_COLUMNS, type FoundRow } from "../rows/found-answer.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { encodeText } from "../store-text.ts";
import { chunks } from "./chunks.ts";
import { gather } from "./gather.ts";
import { inOrder } from "./in-order.ts";
import { PAGE } from "./page.ts";

// CROSS JOIN keeps the wanted keys outside and the index inside, whatever the planner guesses. A key comes as its place
// in the list, which is quicker than a text; sorting would carry all columns of all rows for the few keys with several.
const FIND = `
  SELECT ${FOUND_COLUMNS}, wanted.key, answer.id
    FROM json_each(?) AS wanted CROSS JOIN answer ON answer.key = wanted.value`;
type PlacedRow = [...FoundRow, place: number, id: number];
const [PLACE, ID] = [4, 5] as const;
// The index of (key, context) gives the order and the place to go on from.
const NEXT = `
  SELECT ${ANSWER_COLUMNS}
    FROM answer WHERE (key, context) > (?, ?) ORDER BY key, context LIMIT ?`;
const FIRST = NEXT.replace("WHERE (key, context) > (?, ?) ", "");
const PUT = `
  INSERT INTO answer (key, context, source_language, target_language, engine, source, target,
                      billed_characters, document, run, doubt, asked, pivot)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (key, context) DO UPDATE
     SET source_language = excluded.source_language, target_language = excluded.target_language,
         engine = excluded.engine, source = excluded.source, target = excluded.target,
         billed_characters = excluded.billed_characters, document = excluded.document, run = excluded.run,
         doubt = excluded.doubt, asked = excluded.asked, pivot = excluded.pivot`;
const REMOVE = "DELETE FROM answer WHERE key = ? AND context = ?";

/** Keeps engine answers in SQLite. */
export function cacheShelf(driver: SqliteDriver): CacheShelf {
  return {
    find: async (keys) => driver.read(() => find(driver, keys)),
    put: async (answers) =>
      driver.write(() => {
        for (const answer of answers) driver.run(PUT, answerRowOf(answer));
      }),
    remove: async (answers) =>
      driver.write(() => {
        for (const { key, context } of answers) driver.run(REMOVE, [key, context]);
      }),
    answers: () => walk(driver),
    count: async () => driver.read(() => driver.all<[number]>("SELECT count(*) FROM answer"))[0]?.[0] ?? 0,
  };
}

function find(driver: SqliteDriver, keys: readonly string[]): ReadonlyMap<string, readonly CachedAnswer[]> {
  const found = new Map<string, CachedAnswer[]>();
  const answerOfRow = answerReader();
  for (const chunk of chunks(new Set(keys))) {
    // Sorted, they meet pages of the index that were just read.
    chunk.sort();
    const rows = driver.all<PlacedRow>(FIND, [JSON.stringify(chunk.map(encodeText))]);
    for (const row of inOrder(rows, byPlace)) {
      const key = chunk[row[PLACE]] ?? "";
      gather(found, key, answerOfRow(key, row));
    }
  }
  return found;
}

/** By the key's place, and of one key by when it was put first. */
function byPlace(one: PlacedRow, other: PlacedRow): number {
  return one[PLACE] - other[PLACE] || one[ID] - other[ID];
}

/** Page by page, so that no read transaction is held while the caller works. */
async function* walk(driver: SqliteDriver): AsyncGenerator<CachedAnswer> {
  let page = driver.read(() => driver.all<AnswerRow>(FIRST, [PAGE]));
  while (page.length > 0) {
    yield* page.map(answerOf);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    page = driver.read(() => driver.all<AnswerRow>(NEXT, [last[0], last[1], PAGE]));
  }
}
