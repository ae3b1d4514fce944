import { hash } from "node:crypto";
import type { StoredDocument } from "../../model/stored-document.ts";
import type { PostgresSession, PostgresValue } from "../postgres-driver.ts";
import {
  blockRow,
  findingRow,
  NEW_BLOCK_COLUMNS,
  NEW_FINDING_COLUMNS,
  NEW_UNIT_COLUMNS,
  unitRows,
} from "../rows/saved-rows.ts";
import { IS_STANDING, keepStanding, STANDING_COLUMNS, type StandingRow } from "../rows/standing-row.ts";
import { chunks } from "../sqlite-shelves/chunks.ts";
import { gather } from "../sqlite-shelves/gather.ts";
import { columnsOf } from "./columns-of.ts";

/** Rows of one statement. */
const AT_ONCE = 5000;

// New ones in the order of their names, then all in the order of their ids: no two that save wait for each other.
const PUT_NEW = `
  INSERT INTO document (name, format, source_language, target_language, text, next_segment)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::integer[])
      ON CONFLICT (name) DO NOTHING
  RETURNING id`;
const LOCKED =
  "SELECT id, name, digest FROM document WHERE name = ANY ($1::text[]) ORDER BY id FOR NO KEY UPDATE";
const STANDING = `
  SELECT document, ${STANDING_COLUMNS} FROM unit WHERE document = ANY ($1::bigint[]) AND ${IS_STANDING}`;
const PUT_CHANGED = `
  UPDATE document
     SET format = given.format, source_language = given.source_language, target_language = given.target_language,
         text = given.text, next_segment = given.next_segment
    FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::integer[])
      AS given (id, format, source_language, target_language, text, next_segment)
   WHERE document.id = given.id`;
const PUT_DIGESTS = `
  UPDATE document SET digest = given.digest FROM unnest($1::bigint[], $2::text[]) AS given (id, digest)
   WHERE document.id = given.id`;
const CLEAR_BLOCKS = "DELETE FROM block WHERE document = ANY ($1::bigint[])";
const CLEAR_FINDINGS = "DELETE FROM finding WHERE document = ANY ($1::bigint[])";
// Units are updated, not replaced, so that review's rows stay tied to theirs: only those that are gone are dropped.
const DROP_UNITS = `
  DELETE FROM unit WHERE document = ANY ($1::bigint[])
     AND NOT EXISTS (SELECT FROM unnest($2::bigint[], $3::text[]) AS given (document, segment)
       WHERE given.document = unit.document AND given.segment = unit.segment)`;
const PUT_BLOCKS = `
  INSERT INTO block (document, ${NEW_BLOCK_COLUMNS})
  SELECT * FROM unnest($1::bigint[], $2::integer[], $3::text[], $4::text[], $5::integer[], $6::integer[], $7::text[])`;
// What did not change is not written; the revision counts changes of content alone.
const PUT_UNITS = `
  INSERT INTO unit AS kept (document, ${NEW_UNIT_COLUMNS})
  SELECT * FROM unnest($1::bigint[], $2::text[], $3::integer[], $4::integer[], $5::integer[], $6::integer[],
                       $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[],
                       $14::text[], $15::text[])
      ON CONFLICT (document, segment) DO UPDATE
     SET block = excluded.block, ordinal = excluded.ordinal,
         start_offset = excluded.start_offset, end_offset = excluded.end_offset,
         source = excluded.source, language = excluded.language, codes = excluded.codes, target = excluded.target,
         state = excluded.state, origin = excluded.origin, review = excluded.review,
         answer_key = excluded.answer_key, answer_context = excluded.answer_context,
         revision = kept.revision
           + ((kept.source, kept.codes, kept.target, kept.state, kept.origin, kept.review) IS DISTINCT FROM
              (excluded.source, excluded.codes, excluded.target, excluded.state, excluded.origin,
               excluded.review))::integer
   WHERE (kept.block, kept.ordinal, kept.start_offset, kept.end_offset, kept.source, kept.language, kept.codes,
          kept.target, kept.state, kept.origin, kept.review, kept.answer_key, kept.answer_context)
         IS DISTINCT FROM
         (excluded.block, excluded.ordinal, excluded.start_offset, excluded.end_offset, excluded.source,
          excluded.language, excluded.codes, excluded.target, excluded.state, excluded.origin, excluded.review,
          excluded.answer_key, excluded.answer_context)`;
const PUT_FINDINGS = `
  INSERT INTO finding (document, ${NEW_FINDING_COLUMNS})
  SELECT * FROM unnest($1::bigint[], $2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $7::integer[],
                       $8::integer[], $9::integer[], $10::integer[], $11::text[], $12::text[], $13::text[])`;

/** One to be saved: as given, and as it is saved where a person's word stands against it. */
interface Change {
  readonly id: number;
  readonly given: StoredDocument;
  readonly stored: StoredDocument;
  readonly digest: string;
  readonly isNew: boolean;
}

/**
 * Puts documents in the place of those of their names, in about ten statements however many they are; what did not
 * change is not written again. Gives the names of those in which a person's word stood against what was given.
 */
export async function saveDocuments(
  session: PostgresSession,
  documents: readonly StoredDocument[],
): Promise<readonly string[]> {
  const changes = await changesOf(session, documents);
  if (changes.length === 0) return [];
  await putHeads(session, changes);
  await putParts(session, changes);
  await session.run(
    PUT_DIGESTS,
    columnsOf(changes.map(({ id, given, stored, digest }) => [id, stored === given ? digest : null])),
  );
  return changes.filter(({ given, stored }) => stored !== given).map(({ given }) => given.document.name);
}

async function changesOf(
  session: PostgresSession,
  documents: readonly StoredDocument[],
): Promise<readonly Change[]> {
  const sorted = [...documents].sort((one, other) => (one.document.name < other.document.name ? -1 : 1));
  const added = await session.all<[id: number]>(
    PUT_NEW,
    columnsOf(sorted.map((stored) => [stored.document.name, ...headOf(stored)])),
  );
  const isNew = new Set(added.map(([id]) => id));
  const names = sorted.map(({ document }) => document.name);
  const kept = await session.all<[id: number, name: string, digest: string | null]>(LOCKED, [names]);
  const byName = new Map(kept.map(([id, name, digest]) => [name, { id, digest }]));
  const standing = await standingOf(
    session,
    kept.map(([id]) => id).filter((id) => !isNew.has(id)),
  );
  return documents.flatMap((given) => {
    const { id = 0, digest: before } = byName.get(given.document.name) ?? {};
    const digest = hash("sha256", JSON.stringify(given));
    if (before === digest) return [];
    return [{ id, given, stored: keepStanding(given, standing.get(id) ?? []), digest, isNew: isNew.has(id) }];
  });
}

async function standingOf(
  session: PostgresSession,
  ids: readonly number[],
): Promise<ReadonlyMap<number, StandingRow[]>> {
  const standing = new Map<number, StandingRow[]>();
  if (ids.length === 0) return standing;
  for (const [id, ...row] of await session.all<[document: number, ...row: StandingRow]>(STANDING, [ids])) {
    gather(standing, id, row);
  }
  return standing;
}

/** Of those that were there: a new one has its head already, and no rows to clear away. */
async function putHeads(session: PostgresSession, changes: readonly Change[]): Promise<void> {
  const known = changes.filter(({ isNew }) => !isNew);
  if (known.length === 0) return;
  const ids = known.map(({ id }) => id);
  await session.run(PUT_CHANGED, columnsOf(known.map(({ id, stored }) => [id, ...headOf(stored)])));
  await session.run(CLEAR_BLOCKS, [ids]);
  await session.run(CLEAR_FINDINGS, [ids]);
  const given = known.flatMap(({ id, stored }) =>
    stored.document.blocks.flatMap(({ units }) => units.map(({ segment }) => [id, segment.id])),
  );
  const [documents = [], segments = []] = columnsOf(given);
  await session.run(DROP_UNITS, [ids, documents, segments]);
}

async function putParts(session: PostgresSession, changes: readonly Change[]): Promise<void> {
  const rowsOf = (parts: (stored: StoredDocument) => Row[]) =>
    changes.flatMap(({ id, stored }) => parts(stored).map((row): Row => [id, ...row]));
  await putRows(
    session,
    PUT_BLOCKS,
    rowsOf(({ document }) => document.blocks.map(blockRow)),
  );
  await putRows(session, PUT_UNITS, rowsOf(unitRows));
  await putRows(
    session,
    PUT_FINDINGS,
    rowsOf(({ document }) => document.findings.map(findingRow)),
  );
}

type Row = ReturnType<typeof blockRow>;

async function putRows(session: PostgresSession, sql: string, rows: readonly Row[]): Promise<void> {
  for (const chunk of chunks(rows, AT_ONCE)) await session.run(sql, columnsOf(chunk) as PostgresValue[]);
}

function headOf({ document, text, nextSegment }: StoredDocument): (string | number)[] {
  const { format, languages } = document;
  return [format, languages.source, languages.target, text, nextSegment];
}
