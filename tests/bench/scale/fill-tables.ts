import type { TestPostgres } from "../../support/postgres.ts";

/** Sentences of an article, and how long the Norwegian and the English are, as in news. */
const SENTENCES = 32;
const WORDS = `ARRAY['brua','er','stengt','for','trafikk','fram','til','mandag','skriver','fylket','og','politiet',
  'regjeringen','mener','kommunen','saken','ble','i','dag','kjent','etter','at','flere','hundre','mennesker','møtte']`;
const TEXT = `(SELECT string_agg((${WORDS})[1 + (random() * 25)::int], ' ') FROM generate_series(1, 15 + row * 0))`;

/** Text that does not pack. */
function hashes(count: number): string {
  return `(SELECT string_agg(md5(row || 'h' || part), '') FROM generate_series(1, ${count}) AS part)`;
}

/** Rows of one table, made in the database itself: its own way in would take an hour for a million. */
export interface Filling {
  readonly table: string;
  /** Rows for so many units. */
  readonly rows: (units: number) => number;
  readonly sql: (from: number, to: number) => string;
}

const documents = (units: number) => Math.ceil(units / SENTENCES);

export const FILLINGS: readonly Filling[] = [
  {
    table: "document",
    rows: documents,
    sql: (from, to) => `
      INSERT INTO document (id, name, format, source_language, target_language, text, next_segment, digest)
      SELECT row, 'seeds/' || row || '.txt', 'text', 'nb', 'en-GB', ${hashes(94)}, 33, md5(row::text)
        FROM generate_series(${from}, ${to}) AS row`,
  },
  {
    table: "unit",
    rows: (units) => units,
    sql: (from, to) => `
      INSERT INTO unit (document, segment, block, ordinal, source, start_offset, end_offset, codes, target, state,
                        origin, answer_key, answer_context)
      SELECT row / ${SENTENCES} + 1, 's' || row % ${SENTENCES}, row % 8, row % ${SENTENCES}, ${TEXT}, 0, 95, NULL, ${TEXT},
             'translated', 'engine:deepl', md5(row::text) || md5('k' || row), md5('c' || row)
        FROM generate_series(${from} - 1, ${to} - 1) AS row
       WHERE row / ${SENTENCES} + 1 <= (SELECT max(id) FROM document)`,
  },
  {
    table: "answer",
    rows: (units) => units,
    sql: (from, to) => `
      INSERT INTO answer (key, context, source_language, target_language, engine, source, target, billed_characters,
                          document, run, asked)
      SELECT md5(row::text) || md5('k' || row), md5('c' || row), 'nb', 'en-GB', 'deepl', ${TEXT}, ${TEXT}, 95,
             'seeds/' || row / ${SENTENCES} || '.txt', md5('r'), 1
        FROM generate_series(${from}, ${to}) AS row`,
  },
  {
    table: "unit_history",
    rows: (units) => Math.ceil(units / 10),
    sql: (from, to) => `
      INSERT INTO unit_history (document, segment, revision, action, who, changed_at, source, target, state, origin)
      SELECT row / 4 + 1, 's' || row % 4, 2, 'edit', 'kari', '2026-03-01T10:00:00.000Z', ${TEXT}, ${TEXT}, 'final', 'human'
        FROM generate_series(${from} - 1, ${to} - 1) AS row WHERE row / 4 + 1 <= (SELECT max(id) FROM document)`,
  },
  {
    table: "memory_entry",
    rows: (units) => Math.ceil(units / 10),
    sql: (from, to) => `
      INSERT INTO memory_file (id, name, digest) VALUES (1, 'ntb.tmx', 'd') ON CONFLICT DO NOTHING;
      INSERT INTO memory_entry (file, source_language, target_language, source_hash, source, target, state, grams)
      SELECT 1, 'nb', 'en-GB', row * 7919, ${TEXT}, ${TEXT}, 'final',
             (SELECT array_agg(DISTINCT (random() * random() * 30000)::int) FROM generate_series(1, 80 + row * 0))
        FROM generate_series(${from}, ${to}) AS row`,
  },
  {
    table: "claim",
    rows: (units) => Math.ceil(units / 10),
    sql: (from, to) => `
      INSERT INTO claim (name, owner, lapses_at) SELECT 'text:' || md5(row::text) || md5('k' || row), md5('w' || row % 1000), 0
        FROM generate_series(${from}, ${to}) AS row`,
  },
  {
    table: "written",
    rows: documents,
    sql: (from, to) => `
      INSERT INTO written (name, fingerprint, files, report)
      SELECT 'seeds/' || row || '.txt', md5(row::text), ${hashes(8)}, ${hashes(20)}
        FROM generate_series(${from}, ${to}) AS row`,
  },
];

/** Bytes of a table, its indexes apart. */
export interface TableSize {
  readonly table: string;
  readonly rows: number;
  readonly heap: number;
  readonly indexes: number;
}

const SIZE = (table: string) => `
  SELECT (SELECT count(*) FROM ${table})::int AS rows, pg_table_size('${table}')::float8 AS heap,
         pg_indexes_size('${table}')::float8 AS indexes`;

/** Fills up to so many units, and tells what the tables take then. */
export async function fillUpTo(
  postgres: TestPostgres,
  { schema, before, units }: { readonly schema: string; readonly before: number; readonly units: number },
): Promise<readonly TableSize[]> {
  const sizes: TableSize[] = [];
  for (const { table, rows, sql } of FILLINGS) {
    const from = before === 0 ? 1 : rows(before) + 1;
    await postgres.query(sql(from, rows(units)), schema);
    await postgres.query(`VACUUM ANALYZE ${table}`, schema);
    const [row] = await postgres.query(SIZE(table), schema);
    sizes.push({ table, ...(row as unknown as Omit<TableSize, "table">) });
  }
  return sizes;
}
