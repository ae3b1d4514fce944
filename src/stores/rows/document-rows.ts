import type { BilingualBlock, BilingualDocument } from "../../model/document.ts";
import type { Finding, TextRange } from "../../model/finding.ts";
import type { InlineCode } from "../../model/inline-code.ts";
import type { AnswerReference, StoredDocument, StoredUnit } from "../../model/stored-document.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { gather } from "../sqlite-shelves/gather.ts";
import { withoutNulls } from "./without-nulls.ts";

export const DOCUMENT_COLUMNS = "id, name, format, source_language, target_language, text, next_segment";
export const BLOCK_COLUMNS = "id, kind, start_offset, end_offset, form";
export const UNIT_COLUMNS =
  "block, segment, source, start_offset, end_offset, language, codes, target, state, origin, review, answer_key, answer_context";
export const FINDING_COLUMNS =
  "segment, check_code, severity, message, source_start, source_end, target_start, target_end, fix, dismissed_reason, dismissed_by";

export type DocumentRow = [
  id: number,
  name: string,
  format: BilingualDocument["format"],
  sourceLanguage: string,
  targetLanguage: string,
  text: string,
  nextSegment: number,
];

export type BlockRow = [
  id: string,
  kind: BilingualBlock["kind"],
  start: number,
  end: number,
  form: NonNullable<BilingualBlock["form"]> | null,
];

export type UnitRow = [
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

export type FindingRow = [
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

/** Of one document, in running order. */
export interface DocumentParts {
  readonly blocks: readonly BlockRow[];
  readonly units: readonly UnitRow[];
  readonly findings: readonly FindingRow[];
}

/** A document as it was saved. */
export function storedDocumentOf(row: DocumentRow, parts: DocumentParts): StoredDocument {
  const [, name, format, source, target, text, nextSegment] = row;
  const blocks = blocksOf(parts.blocks, parts.units);
  const findings = parts.findings.map(findingOf);
  const document = { name, format, languages: { source, target }, blocks, findings };
  return { document, text, nextSegment, answers: Object.fromEntries(parts.units.flatMap(answerOf)) };
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

/** A document's languages, and one of its units. */
export type PlacedUnitRow = [sourceLanguage: string, targetLanguage: string, ...unit: UnitRow];

export function storedUnitOf([source, target, ...unit]: PlacedUnitRow): StoredUnit {
  return { languages: { source, target }, unit: unitOf(unit) };
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
