import type { DocumentReport } from "../../model/run-report.ts";
import type { WrittenDocument } from "../../model/written-document.ts";

export type WrittenRow = [name: string, fingerprint: string, files: string, report: string];

export function writtenRowOf({ name, fingerprint, files, report }: WrittenDocument): WrittenRow {
  return [name, fingerprint, textOf(files), JSON.stringify(report)];
}

export function writtenOf([name, fingerprint, files, report]: WrittenRow): WrittenDocument {
  return {
    name,
    fingerprint,
    files: filesOf(files),
    report: JSON.parse(report) as DocumentReport,
  };
}

/**
 * A JSON object of texts. It is made and read without an object: each key that was never seen is kept as long as the
 * program runs, and with it a shape of objects, in ten thousands of articles tens of megabytes.
 */
function textOf(files: WrittenDocument["files"]): string {
  return `{${[...files].map((file) => file.map((text) => JSON.stringify(text)).join(":")).join()}}`;
}

function filesOf(text: string): ReadonlyMap<string, string> {
  const texts = (text.match(TEXTS) ?? []).map((quoted) => JSON.parse(quoted) as string);
  const files = new Map<string, string>();
  for (let at = 1; at < texts.length; at += 2) files.set(texts[at - 1] ?? "", texts[at] ?? "");
  return files;
}

const TEXTS = /"(?:[^"\\]|\\.)*"/g;
