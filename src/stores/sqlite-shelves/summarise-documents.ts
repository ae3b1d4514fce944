import type { DocumentSummary, UnitCount } from "../../model/document-summary.ts";
import type { Severity } from "../../model/finding.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { gather } from "./gather.ts";

type DocumentRow = [
  id: number,
  name: string,
  format: DocumentSummary["format"],
  sourceLanguage: string,
  targetLanguage: string,
];
type UnitRow = [
  document: number,
  state: UnitCount["state"],
  origin: NonNullable<UnitCount["origin"]> | null,
  rejected: 0 | 1,
  count: number,
];

const DOCUMENTS = "SELECT id, name, format, source_language, target_language FROM document";
const BLOCKS = "SELECT document, count(*) FROM block GROUP BY document";
// In JSON, a text with these very characters has a backslash among them.
const UNITS = `
  SELECT document, state, origin, instr(coalesce(review, ''), '"rejected":') > 0 AS rejected, count(*)
    FROM unit GROUP BY document, state, origin, rejected`;
const FINDINGS =
  "SELECT document, severity, count(*) FROM finding WHERE dismissed_reason IS NULL GROUP BY document, severity";

/** All documents in figures, sorted by name; four scans, however many there are. */
export function summariseDocuments(driver: SqliteDriver): readonly DocumentSummary[] {
  const blocks = new Map(driver.all<[document: number, count: number]>(BLOCKS));
  const units = new Map<number, UnitCount[]>();
  for (const [document, state, origin, rejected, count] of driver.all<UnitRow>(UNITS)) {
    const known = { ...(origin !== null && { origin }), ...(rejected === 1 && { rejected: true as const }) };
    gather(units, document, { state, ...known, count });
  }
  const findings = new Map<number, [Severity, number][]>();
  for (const [document, severity, count] of driver.all<[number, Severity, number]>(FINDINGS))
    gather(findings, document, [severity, count]);
  const summaries = driver.all<DocumentRow>(DOCUMENTS).map(([id, name, format, source, target]) => ({
    name,
    format,
    languages: { source, target },
    blocks: blocks.get(id) ?? 0,
    units: units.get(id) ?? [],
    findings: { error: 0, warning: 0, info: 0, ...Object.fromEntries(findings.get(id) ?? []) },
  }));
  // By UTF-16 code unit; SQLite sorts by UTF-8 byte.
  return summaries.sort((one, other) => (one.name < other.name ? -1 : 1));
}
