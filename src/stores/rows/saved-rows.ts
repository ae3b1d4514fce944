import type { BilingualBlock } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import type { StoredDocument } from "../../model/stored-document.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { SqlValue } from "../sqlite-binding.ts";

export const NEW_BLOCK_COLUMNS = "ordinal, id, kind, start_offset, end_offset, form";
export const NEW_UNIT_COLUMNS =
  "segment, block, ordinal, start_offset, end_offset, source, language, codes, target, state, origin, review, answer_key, answer_context";
export const NEW_FINDING_COLUMNS =
  "ordinal, segment, check_code, severity, message, source_start, source_end, target_start, target_end, fix, dismissed_reason, dismissed_by";

/** As {@link NEW_BLOCK_COLUMNS} has them. */
export function blockRow({ id, kind, start, end, form }: BilingualBlock, ordinal: number): SqlValue[] {
  return [ordinal, id, kind, start, end, form ?? null];
}

/** As {@link NEW_UNIT_COLUMNS} has them, in running order. */
export function unitRows({ document, answers }: StoredDocument): SqlValue[][] {
  const rows = document.blocks.flatMap(({ units }, block) => units.map((unit) => ({ unit, block })));
  const segments = rows.map(({ unit }) => unit.segment.id);
  assertKnown(Object.keys(answers), { segments, name: document.name });
  return rows.map(({ unit, block }, ordinal) => {
    const segment = unit.segment.id;
    const answer = answers[segment];
    return [segment, block, ordinal, ...unitColumns(unit), answer?.key ?? null, answer?.context ?? null];
  });
}

function assertKnown(
  answered: readonly string[],
  document: { segments: readonly string[]; name: string },
): void {
  const known = new Set(document.segments);
  const stray = answered.find((segment) => !known.has(segment));
  if (stray === undefined) return;
  throw new Error(
    `"${document.name}" has an answer for ${stray} but no such segment: this is a bug in bitekst`,
  );
}

function unitColumns({ segment, target, state, origin, review }: TranslationUnit): SqlValue[] {
  const codes = segment.codes.length === 0 ? null : JSON.stringify(segment.codes);
  const { start, end, source, language = null } = segment;
  return [
    start,
    end,
    source,
    language,
    codes,
    target,
    state,
    origin ?? null,
    review ? JSON.stringify(review) : null,
  ];
}

/** As {@link NEW_FINDING_COLUMNS} has them. */
export function findingRow(finding: Finding, ordinal: number): SqlValue[] {
  const { segment, check, severity, message, source, target, fix, dismissed } = finding;
  const [sourceStart, sourceEnd] = source ?? [null, null];
  const [targetStart, targetEnd] = target ?? [null, null];
  return [
    ordinal,
    segment,
    check,
    severity,
    message,
    sourceStart,
    sourceEnd,
    targetStart,
    targetEnd,
    fix ?? null,
    dismissed?.reason ?? null,
    dismissed?.by ?? null,
  ];
}
