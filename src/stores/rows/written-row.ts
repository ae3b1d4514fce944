import type { DocumentReport } from "../../model/run-report.ts";
import type { WrittenDocument } from "../../model/written-document.ts";

export type WrittenRow = [name: string, fingerprint: string, files: string, report: string];

export function writtenRowOf({ name, fingerprint, files, report }: WrittenDocument): WrittenRow {
  return [name, fingerprint, JSON.stringify(files), JSON.stringify(report)];
}

export function writtenOf([name, fingerprint, files, report]: WrittenRow): WrittenDocument {
  return {
    name,
    fingerprint,
    files: JSON.parse(files) as Record<string, string>,
    report: JSON.parse(report) as DocumentReport,
  };
}
