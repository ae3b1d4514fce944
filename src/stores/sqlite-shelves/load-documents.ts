import type { BilingualBlock, BilingualDocument } from "../../model/document.ts";
import type { Finding, TextRange } from "../../model/finding.ts";
import type { InlineCode } from "../../model/inline-code.ts";
import type { AnswerReference, StoredDocument } from "../../model/stored-document.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { encodeText } from "../sqlite-text.ts";
import { chunks } from "./chunks.ts";
import { gather } from "./gather.ts";
import { withoutNulls } from "./without-nulls.ts";

type DocumentRow = [
  id: number,
  name: string,
  format: BilingualDocument["format"],
  sourceLanguage: string,
  targetLanguage: string,
  text: string,
  nextSegment: number,
];

type BlockRow = [
  id: string,
  kind: BilingualBlock["kind"],
  start: number,
  end: number,
  form: NonNullable<BilingualBlock["form"]> | null,
];

type UnitRow = [
  block: number,
  segment: string,
  source: string,
  start: number,
  end: number,
  language: string | null,
  codes: string | null,
  target: string,
  state: TranslationUnit["state"],
  origin: NonNullable<TranslationUnit["origin"]> | null,
  review: string | null,
  answerKey: string | null,
  answerContext: string | null,
];

type FindingRow = [
  segment: string,
  check: string,
  severity: Finding["severity"],
  message: string,
  sourceStart: number | null,
  sourceEnd: number | null,
  targetStart: number | null,
  targetEnd: number | null,
  fix: string | null,
  dismissedReason: string | null,
  dismissedBy: string | null,
];

const DOCUMENTS = `
  SELECT document.id, name, format, source_language, target_language, text, next_segment
    FROM json_each(?) AS wanted CROSS JOIN document ON document.name = wanted.value`;
const BLOCKS =
  "SELECT id, kind, start_offset, end_offset, form FROM block WHERE document = ? ORDER BY ordinal";
const UNITS = `
  SELECT block, segment, source, start_offset, end_offset, language, codes, target, state, origin, review,
         answer_key, answer_context
    FROM unit WHERE document = ? ORDER BY ordinal`;
const FINDINGS = `
  SELECT segment, check_code, severity, message, source_start, source_end, target_start, target_end, fix,
         dismissed_reason, dismissed_by
    FROM finding WHERE document = ? ORDER BY ordinal`;

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
  const [id, name, format, source, target, text, nextSegment] = row;
  const units = driver.all<UnitRow>(UNITS, [id]);
  const blocks = blocksOf(driver.all<BlockRow>(BLOCKS, [id]), units);
  const findings = driver.all<FindingRow>(FINDINGS, [id]).map(findingOf);
  const document = { name, format, languages: { source, target }, blocks, findings };
  return { document, text, nextSegment, answers: Object.fromEntries(units.flatMap(answerOf)) };
}

function blocksOf(blocks: readonly BlockRow[], units: readonly UnitRow[]): BilingualBlock[] {
  const unitsByBlock = new Map<number, TranslationUnit[]>();
  for (const row of units) gather(unitsByBlock, row[0], unitOf(row));
  return blocks.map(([id, kind, start, end, form], ordinal) => {
    const block = { id, kind, start, end, units: unitsByBlock.get(ordinal) ?? [] };
    return form === null ? block : { ...block, form };
  });
}

function answerOf(row: UnitRow): [segment: string, AnswerReference][] {
  const [, segment, , , , , , , , , , key, context] = row;
  return key === null || context === null ? [] : [[segment, { key, context }]];
}

function unitOf([
  ,
  id,
  source,
  start,
  end,
  language,
  marks,
  target,
  state,
  origin,
  review,
]: UnitRow): TranslationUnit {
  const codes = marks === null ? [] : (JSON.parse(marks) as InlineCode[]);
  const bare = { id, source, start, end, codes };
  const segment = language === null ? bare : { ...bare, language };
  return {
    segment,
    target,
    state,
    ...(origin === null ? {} : { origin }),
    ...(review === null ? {} : { review: JSON.parse(review) as NonNullable<TranslationUnit["review"]> }),
  };
}

function findingOf(row: FindingRow): Finding {
  const [segment, check, severity, message, sourceStart, sourceEnd, targetStart, targetEnd, fix, reason, by] =
    row;
  const source = rangeOf(sourceStart, sourceEnd);
  const target = rangeOf(targetStart, targetEnd);
  const dismissed = reason === null ? null : { reason, ...withoutNulls({ by }) };
  return { segment, check, severity, message, ...withoutNulls({ source, target, fix, dismissed }) };
}

function rangeOf(start: number | null, end: number | null): TextRange | null {
  return start === null || end === null ? null : [start, end];
}
