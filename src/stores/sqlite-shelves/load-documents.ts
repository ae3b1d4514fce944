import type { BilingualBlock } from "../../model/document.ts";
import type { Finding, TextRange } from "../../model/finding.ts";
import type { InlineCode } from "../../model/inline-code.ts";
import type { AnswerReference, StoredDocument } from "../../model/stored-document.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { encodeText } from "../sqlite-text.ts";
import { chunks } from "./chunks.ts";
import { gather } from "./gather.ts";
import { withoutNulls } from "./without-nulls.ts";

interface DocumentRow {
  readonly id: number;
  readonly name: string;
  readonly format: StoredDocument["document"]["format"];
  readonly source: string;
  readonly target: string;
  readonly text: string;
  readonly nextSegment: number;
}

type BlockRow = Pick<BilingualBlock, "id" | "kind" | "start" | "end">;

interface UnitRow {
  readonly block: number;
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** JSON. */
  readonly codes: string | null;
  readonly target: string;
  readonly state: TranslationUnit["state"];
  readonly origin: NonNullable<TranslationUnit["origin"]> | null;
}

interface AnswerRow extends AnswerReference {
  readonly segment: string;
}

interface FindingRow extends Pick<Finding, "segment" | "check" | "severity" | "message"> {
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
  readonly targetStart: number | null;
  readonly targetEnd: number | null;
  readonly fix: string | null;
}

const DOCUMENTS = `
  SELECT document.id, name, format, source_language AS source, target_language AS target, text,
         next_segment AS nextSegment
    FROM json_each(?) AS wanted CROSS JOIN document ON document.name = wanted.value`;
const BLOCKS = `
  SELECT id, kind, start_offset AS start, end_offset AS "end" FROM block WHERE document = ? ORDER BY ordinal`;
const UNITS = `
  SELECT block, segment AS id, source, start_offset AS start, end_offset AS "end", codes, target, state, origin
    FROM unit WHERE document = ? ORDER BY ordinal`;
const ANSWERS = "SELECT segment, key, context FROM unit_answer WHERE document = ?";
const FINDINGS = `
  SELECT segment, check_code AS "check", severity, message, source_start AS sourceStart,
         source_end AS sourceEnd, target_start AS targetStart, target_end AS targetEnd, fix
    FROM finding WHERE document = ? ORDER BY ordinal`;

/** Documents by name, as they were saved. */
export function loadDocuments(
  driver: SqliteDriver,
  names: readonly string[],
): ReadonlyMap<string, StoredDocument> {
  const found = new Map<string, StoredDocument>();
  for (const chunk of chunks(new Set(names))) {
    const wanted = JSON.stringify(chunk.map(encodeText));
    for (const row of driver.all<DocumentRow>(DOCUMENTS, [wanted])) found.set(row.name, load(driver, row));
  }
  return found;
}

function load(driver: SqliteDriver, row: DocumentRow): StoredDocument {
  const { id, name, format, source, target, text, nextSegment } = row;
  return {
    document: {
      name,
      format,
      languages: { source, target },
      blocks: loadBlocks(driver, id),
      findings: driver.all<FindingRow>(FINDINGS, [id]).map(findingOf),
    },
    text,
    nextSegment,
    answers: Object.fromEntries(driver.all<AnswerRow>(ANSWERS, [id]).map(answerOf)),
  };
}

function loadBlocks(driver: SqliteDriver, document: number): BilingualBlock[] {
  const units = new Map<number, TranslationUnit[]>();
  for (const row of driver.all<UnitRow>(UNITS, [document])) gather(units, row.block, unitOf(row));
  return driver
    .all<BlockRow>(BLOCKS, [document])
    .map((row, ordinal) => ({ ...row, units: units.get(ordinal) ?? [] }));
}

function unitOf({ id, source, start, end, codes, target, state, origin }: UnitRow): TranslationUnit {
  const segment = {
    id,
    source,
    start,
    end,
    codes: codes === null ? [] : (JSON.parse(codes) as InlineCode[]),
  };
  return withoutNulls({ segment, target, state, origin });
}

function answerOf({ segment, key, context }: AnswerRow): [string, AnswerReference] {
  return [segment, { key, context }];
}

function findingOf({ sourceStart, sourceEnd, targetStart, targetEnd, ...row }: FindingRow): Finding {
  return withoutNulls({
    ...row,
    source: rangeOf(sourceStart, sourceEnd),
    target: rangeOf(targetStart, targetEnd),
  });
}

function rangeOf(start: number | null, end: number | null): TextRange | null {
  return start === null || end === null ? null : [start, end];
}
