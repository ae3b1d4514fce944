import type { StoredDocument, StoredUnit } from "../../model/stored-document.ts";
import type { PostgresDriver, PostgresSession } from "../postgres-driver.ts";
import {
  BLOCK_COLUMNS,
  type BlockRow,
  DOCUMENT_COLUMNS,
  type DocumentRow,
  FINDING_COLUMNS,
  type FindingRow,
  type PlacedUnitRow,
  storedDocumentOf,
  storedUnitOf,
  UNIT_COLUMNS,
  type UnitRow,
} from "../rows/document-rows.ts";
import { chunks } from "../sqlite-shelves/chunks.ts";
import { gather } from "../sqlite-shelves/gather.ts";

/** Documents that are read at a time, whole. */
const AT_ONCE = 200;

const DOCUMENTS = `SELECT ${DOCUMENT_COLUMNS} FROM document WHERE name = ANY ($1::text[])`;
const parts = (table: string, columns: string) =>
  `SELECT document, ${columns} FROM ${table} WHERE document = ANY ($1::bigint[]) ORDER BY document, ordinal`;
const BLOCKS = parts("block", BLOCK_COLUMNS);
const UNITS = parts("unit", UNIT_COLUMNS);
const FINDINGS = parts("finding", FINDING_COLUMNS);
const UNIT = `
  SELECT source_language, target_language, ${UNIT_COLUMNS} FROM document JOIN unit ON unit.document = document.id
   WHERE name = $1 AND segment = $2`;

/** Documents by name, as they were saved. */
export async function loadDocuments(
  driver: PostgresDriver,
  names: readonly string[],
): Promise<ReadonlyMap<string, StoredDocument>> {
  const found = new Map<string, StoredDocument>();
  for (const chunk of chunks(new Set(names), AT_ONCE)) {
    for (const stored of await driver.read((session) => load(session, chunk))) {
      found.set(stored.document.name, stored);
    }
  }
  return found;
}

async function load(session: PostgresSession, names: readonly string[]): Promise<StoredDocument[]> {
  const rows = await session.all<DocumentRow>(DOCUMENTS, [names]);
  const ids = rows.map(([id]) => id);
  if (ids.length === 0) return [];
  const blocks = byDocument<BlockRow>(await session.all(BLOCKS, [ids]));
  const units = byDocument<UnitRow>(await session.all(UNITS, [ids]));
  const findings = byDocument<FindingRow>(await session.all(FINDINGS, [ids]));
  return rows.map((row) => {
    const [id] = row;
    return storedDocumentOf(row, { blocks: blocks(id), units: units(id), findings: findings(id) });
  });
}

/** Rows that begin with their document's id, by it and without it. */
function byDocument<Row extends readonly unknown[]>(
  rows: readonly (readonly [document: number, ...row: Row])[],
): (document: number) => readonly Row[] {
  const lists = new Map<number, Row[]>();
  for (const [document, ...row] of rows) gather(lists, document, row);
  return (document) => lists.get(document) ?? [];
}

export async function loadUnit(
  driver: PostgresDriver,
  { document, segment }: { readonly document: string; readonly segment: string },
): Promise<StoredUnit | undefined> {
  const [row] = await driver.read((session) => session.all<PlacedUnitRow>(UNIT, [document, segment]));
  return row && storedUnitOf(row);
}
