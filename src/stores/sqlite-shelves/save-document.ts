import { hash } from "node:crypto";
import type { StoredDocument } from "../../model/stored-document.ts";
import { blockRow, findingRow, NEW_UNIT_COLUMNS, unitRows } from "../rows/saved-rows.ts";
import type { SqlValue } from "../sqlite-binding.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { encodeText } from "../store-text.ts";
import { keepPersonsWord } from "./keep-persons-word.ts";

const KEPT_DIGEST = "SELECT id, digest FROM document WHERE name = ?";
const PUT_DOCUMENT = `
  INSERT INTO document (name, format, source_language, target_language, text, next_segment)
  VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (name) DO UPDATE
     SET format = excluded.format, source_language = excluded.source_language,
         target_language = excluded.target_language, text = excluded.text, next_segment = excluded.next_segment
  RETURNING id`;
const PUT_DIGEST = "UPDATE document SET digest = ? WHERE id = ?";
const CLEAR_BLOCKS = "DELETE FROM block WHERE document = ?";
const PUT_BLOCK = `
  INSERT INTO block (document, ordinal, id, kind, start_offset, end_offset, form) VALUES (?, ?, ?, ?, ?, ?, ?)`;
// What did not change is not written; the revision counts changes of content alone.
const PUT_UNIT = `
  INSERT INTO unit (document, ${NEW_UNIT_COLUMNS})
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (document, segment) DO UPDATE
     SET block = excluded.block, ordinal = excluded.ordinal,
         start_offset = excluded.start_offset, end_offset = excluded.end_offset,
         source = excluded.source, language = excluded.language, codes = excluded.codes, target = excluded.target,
         state = excluded.state, origin = excluded.origin, review = excluded.review,
         answer_key = excluded.answer_key, answer_context = excluded.answer_context,
         revision = revision + ((source, codes, target, state, origin, review) IS NOT
           (excluded.source, excluded.codes, excluded.target, excluded.state, excluded.origin, excluded.review))
   WHERE (block, ordinal, start_offset, end_offset, source, language, codes, target, state, origin, review,
          answer_key, answer_context) IS NOT
         (excluded.block, excluded.ordinal, excluded.start_offset, excluded.end_offset,
          excluded.source, excluded.language, excluded.codes, excluded.target, excluded.state,
          excluded.origin, excluded.review, excluded.answer_key, excluded.answer_context)`;
const DROP_UNITS = `
  DELETE FROM unit WHERE document = ? AND segment NOT IN (SELECT value FROM json_each(?))`;
const CLEAR_FINDINGS = "DELETE FROM finding WHERE document = ?";
const PUT_FINDING = `
  INSERT INTO finding (document, ordinal, segment, check_code, severity, message,
                       source_start, source_end, target_start, target_end, fix, dismissed_reason, dismissed_by)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/**
 * Puts a document in the place of the one of its name; what did not change is not written again. Tells whether a
 * person's word stood against it.
 */
export function saveDocument(driver: SqliteDriver, given: StoredDocument): boolean {
  const { name } = given.document;
  const digest = hash("sha256", JSON.stringify(given));
  const [kept] = driver.all<[id: number, digest: string | null]>(KEPT_DIGEST, [name]);
  if (kept?.[1] === digest) return false;
  const stored = kept === undefined ? given : keepPersonsWord(driver, kept[0], given);
  const { blocks, findings } = stored.document;
  const id = putDocument(driver, stored);
  // A document that was not there has no rows to clear away.
  if (kept) clearRows(driver, id, stored);
  putRows(driver, id, { put: PUT_BLOCK, rows: blocks.map(blockRow) });
  putUnits(driver, id, stored);
  putRows(driver, id, { put: PUT_FINDING, rows: findings.map(findingRow) });
  driver.run(PUT_DIGEST, [stored === given ? digest : null, id]);
  return stored !== given;
}

function putDocument(driver: SqliteDriver, { document, text, nextSegment }: StoredDocument): number {
  const { name, format, languages } = document;
  const [[id] = [0]] = driver.all<[id: number]>(PUT_DOCUMENT, [
    name,
    format,
    languages.source,
    languages.target,
    text,
    nextSegment,
  ]);
  return id;
}

/** Units are updated, not replaced, so that review's rows stay tied to theirs: only those that are gone are dropped. */
function clearRows(driver: SqliteDriver, id: number, { document }: StoredDocument): void {
  const segments = document.blocks.flatMap(({ units }) => units.map(({ segment }) => encodeText(segment.id)));
  driver.run(CLEAR_BLOCKS, [id]);
  driver.run(DROP_UNITS, [id, JSON.stringify(segments)]);
  driver.run(CLEAR_FINDINGS, [id]);
}

interface NewRows {
  readonly put: string;
  readonly rows: readonly (readonly SqlValue[])[];
}

function putRows(driver: SqliteDriver, document: number, { put, rows }: NewRows): void {
  for (const row of rows) driver.run(put, [document, ...row]);
}

function putUnits(driver: SqliteDriver, id: number, stored: StoredDocument): void {
  for (const row of unitRows(stored)) driver.run(PUT_UNIT, [id, ...row]);
}
