import type { Severity } from "../../model/finding.ts";
import type { DocumentReport, RunReport, Trouble } from "../../model/run-report.ts";
import type { Route } from "../../model/translation-unit.ts";
import { NO_ROUTES } from "../document-report.ts";

/** A run's documents in sums: all that is kept of them with its record. */
export interface RunTotals {
  readonly documents: number;
  readonly segments: number;
  /** Segments by how the run came by them. */
  readonly origins: Readonly<Record<Route, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Documents that failed, with why. */
  readonly failures: readonly { readonly source: string; readonly error?: Trouble }[];
}

/** A run's report as its record keeps it: ten thousand articles a run, hundreds of runs, would be a store of their own. */
export interface KeptReport extends Omit<RunReport, "documents"> {
  readonly totals: RunTotals;
}

export function keptReport({ documents, ...rest }: RunReport): KeptReport {
  return { ...rest, totals: totalsOf(documents) };
}

/** The sums of a stored report; records of older versions hold the documents themselves, some nothing. */
export function totalsOfRecord(report: unknown): RunTotals {
  const { totals, documents = [] } = (report ?? {}) as Partial<KeptReport & RunReport>;
  return totals ?? totalsOf(documents);
}

function totalsOf(documents: readonly DocumentReport[]): RunTotals {
  const origins = { ...NO_ROUTES };
  const findings = { error: 0, warning: 0, info: 0 };
  let segments = 0;
  for (const document of documents) {
    segments += document.segments;
    addUp(origins, document.origins);
    addUp(findings, document.findings);
  }
  const failures = documents.filter(({ state }) => state === "failed").map(failureOf);
  return { documents: documents.length, segments, origins, findings, failures };
}

function addUp<Key extends string>(
  sums: Record<Key, number>,
  counts: Readonly<Partial<Record<Key, number>>>,
): void {
  for (const key of Object.keys(sums) as Key[]) sums[key] += counts[key] ?? 0;
}

function failureOf({ source, error }: DocumentReport): RunTotals["failures"][number] {
  return error === undefined ? { source } : { source, error };
}
