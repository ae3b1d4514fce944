import type { CachedAnswer } from "../../model/cached-answer.ts";
import type { CacheShelf } from "../../ports/store.ts";
import type { PostgresDriver } from "../postgres-driver.ts";
import { ANSWER_COLUMNS, type AnswerRow, answerOf, answerRowOf } from "../rows/answer-row.ts";
import { chunks } from "../sqlite-shelves/chunks.ts";
import { gather } from "../sqlite-shelves/gather.ts";
import { PAGE } from "../sqlite-shelves/page.ts";
import { columnsOf } from "./columns-of.ts";

const FIND = `SELECT ${ANSWER_COLUMNS} FROM answer WHERE key = ANY ($1::text[]) ORDER BY id`;
// The index of (key, context) gives the order and the place to go on from.
const NEXT = `
  SELECT ${ANSWER_COLUMNS} FROM answer WHERE (key, context) > ($1, $2) ORDER BY key, context LIMIT $3`;
const FIRST = `SELECT ${ANSWER_COLUMNS} FROM answer ORDER BY key, context LIMIT $1`;
// What is there keeps its id, and so its place among the answers of its key.
const PUT = `
  INSERT INTO answer (${ANSWER_COLUMNS})
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                       $8::bigint[], $9::text[], $10::text[], $11::text[], $12::integer[], $13::text[])
      ON CONFLICT (key, context) DO UPDATE
     SET source_language = excluded.source_language, target_language = excluded.target_language,
         engine = excluded.engine, source = excluded.source, target = excluded.target,
         billed_characters = excluded.billed_characters, document = excluded.document, run = excluded.run,
         doubt = excluded.doubt, asked = excluded.asked, pivot = excluded.pivot`;
const REMOVE = `
  DELETE FROM answer WHERE (key, context) IN (SELECT * FROM unnest($1::text[], $2::text[]))`;

/** Keeps engine answers in PostgreSQL. */
export function cacheShelf(driver: PostgresDriver): CacheShelf {
  return {
    find: async (keys) => find(driver, keys),
    put: async (answers) => put(driver, answers),
    remove: async (answers) => {
      if (answers.length === 0) return;
      const columns = columnsOf(answers.map(({ key, context }) => [key, context]));
      await driver.write((session) => session.run(REMOVE, columns), { isRepeatable: true });
    },
    answers: () => walk(driver),
    count: async () => {
      const rows = await driver.read((session) => session.all<[number]>("SELECT count(*) FROM answer"));
      return rows[0]?.[0] ?? 0;
    },
  };
}

async function find(
  driver: PostgresDriver,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly CachedAnswer[]>> {
  const found = new Map<string, CachedAnswer[]>();
  for (const chunk of chunks(new Set(keys))) {
    const rows = await driver.read((session) => session.all<AnswerRow>(FIND, [chunk]));
    for (const row of rows) gather(found, row[0], answerOf(row));
  }
  return found;
}

async function put(driver: PostgresDriver, answers: readonly CachedAnswer[]): Promise<void> {
  const given = lastOfEach(answers);
  if (given.length === 0) return;
  await driver.write(
    async (session) => {
      for (const chunk of chunks(given)) await session.run(PUT, columnsOf(chunk.map(answerRowOf)));
    },
    { isRepeatable: true },
  );
}

/**
 * One statement takes no answer twice: the last one stands, in the place of the first. In the order given: rows of
 * two writers may meet in different orders, one of them then is done again.
 */
function lastOfEach(answers: readonly CachedAnswer[]): readonly CachedAnswer[] {
  return [
    ...new Map(answers.map((answer) => [JSON.stringify([answer.key, answer.context]), answer])).values(),
  ];
}

/** Page by page, so that no snapshot is held while the caller works. */
async function* walk(driver: PostgresDriver): AsyncGenerator<CachedAnswer> {
  let page = await driver.read((session) => session.all<AnswerRow>(FIRST, [PAGE]));
  for (;;) {
    yield* page.map(answerOf);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    page = await driver.read((session) => session.all<AnswerRow>(NEXT, [last[0], last[1], PAGE]));
  }
}
