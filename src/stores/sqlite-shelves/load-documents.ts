import type { StoredDocument, StoredUnit } from "../../model/stored-document.ts";
import {
  BLOCK_COLUMNS,
  type BlockRow,
  type DocumentRow,
  FINDING_COLUMNS,
  type FindingRow,
  type PlacedUnitRow,
  storedDocumentOf,
  storedUnitOf,
  UNIT_COLUMNS,
  type UnitRow,
} from "../rows/document-rows.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { encodeText } from "../store-text.ts";
import { chunks } from "./chunks.ts";

const DOCUMENTS = `
  SELECT document.id, name, format, source_language, target_language, text, next_segment
    FROM json_each(?) AS wanted CROSS JOIN document ON document.name = wanted.value`;
const BLOCKS = `SELECT ${BLOCK_COLUMNS} FROM block WHERE document = ? ORDER BY ordinal`;
const UNITS = `SELECT ${UNIT_COLUMNS} FROM unit WHERE document = ? ORDER BY ordinal`;
const FINDINGS = `SELECT ${FINDING_COLUMNS} FROM finding WHERE document = ? ORDER BY ordinal`;
const UNIT = `
  SELECT source_language, target_language, ${UNIT_COLUMNS} FROM document JOIN unit ON unit.document = document.id
   WHERE name = ? AND segment = ?`;

/** Documents by name, as they were saved. */
export function loadDocuments(
  driver: SqliteDriver,
  names: readonly string[],
): ReadonlyMap<string, StoredDocument> {
  const found = new Map<string, StoredDocument>();
  for (const chunk of chunks(new Set(names))) {
    const wanted = JSON.stringify(chunk.map(encodeText));
    for (const row of driver.all<DocumentRow>(DOCUMENTS, [wanted])) found.set(row[1], load(driver, row));
  }
  return found;
}

function load(driver: SqliteDriver, row: DocumentRow): StoredDocument {
  return storedDocumentOf(row, {
    blocks: driver.all<BlockRow>(BLOCKS, [row[0]]),
    units: driver.all<UnitRow>(UNITS, [row[0]]),
    findings: driver.all<FindingRow>(FINDINGS, [row[0]]),
  });
}

export function loadUnit(
  driver: SqliteDriver,
  { document, segment }: { readonly document: string; readonly segment: string },
): StoredUnit | undefined {
  const [row] = driver.all<PlacedUnitRow>(UNIT, [document, segment]);
  return row && storedUnitOf(row);
}
