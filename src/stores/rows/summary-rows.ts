import type { DocumentSummary, UnitCount } from "../../model/document-summary.ts";
import type { Severity } from "../../model/finding.ts";
import { gather } from "../sqlite-shelves/gather.ts";

export type SummaryRow = [
  id: number,
  name: string,
  format: DocumentSummary["format"],
  sourceLanguage: string,
  targetLanguage: string,
];
export type UnitCountRow = [
  document: number,
  state: UnitCount["state"],
  origin: NonNullable<UnitCount["origin"]> | null,
  rejected: 0 | 1,
  count: number,
];

export interface CountRows {
  readonly documents: readonly SummaryRow[];
  readonly blocks: readonly (readonly [document: number, count: number])[];
  readonly units: readonly UnitCountRow[];
  readonly findings: readonly (readonly [document: number, severity: Severity, count: number])[];
}

/** All documents in figures, sorted by name. */
export function summariesOf(rows: CountRows): readonly DocumentSummary[] {
  const blocks = new Map(rows.blocks);
  const units = new Map<number, UnitCount[]>();
  for (const [document, state, origin, rejected, count] of rows.units) {
    const known = { ...(origin !== null && { origin }), ...(rejected === 1 && { rejected: true as const }) };
    gather(units, document, { state, ...known, count });
  }
  const findings = new Map<number, [Severity, number][]>();
  for (const [document, severity, count] of rows.findings) gather(findings, document, [severity, count]);
  const summaries = rows.documents.map(([id, name, format, source, target]) => ({
    name,
    format,
    languages: { source, target },
    blocks: blocks.get(id) ?? 0,
    units: units.get(id) ?? [],
    findings: { error: 0, warning: 0, info: 0, ...Object.fromEntries(findings.get(id) ?? []) },
  }));
  // By UTF-16 code unit; databases sort by UTF-8 byte.
  return summaries.sort((one, other) => (one.name < other.name ? -1 : 1));
}
