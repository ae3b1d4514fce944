import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DocumentSummary } from "../model/document-summary.ts";
import { PipelineError } from "../model/pipeline-error.ts";
import type { DocumentReport } from "../model/run-report.ts";
import { isIndexPage } from "../readers/sources/is-index-page.ts";
import { bytesOfPieces } from "../writers/bytes-of-pieces.ts";
import type { IndexEntry } from "../writers/index/index-entry.ts";
import { OUTPUT_NAMING } from "../writers/output-naming.ts";
import { writeOutput } from "../writers/write-output.ts";
import { failedReport } from "./document-report.ts";
import { isIndexAsLeft, rememberIndex } from "./index-record.ts";
import type { Kit } from "./kit.ts";
import { indexPath, outputFolder, outputPath } from "./output-path.ts";
import type { Fingerprints } from "./pack-fingerprints.ts";

/**
 * Writes the page of all documents that have outputs here, those of other runs too, unless nothing that it tells of has
 * changed since a run wrote it. A page of that name that people made is left alone. Gives the report of its failure, if
 * it could not be written. `fingerprints`, by name, of what the outputs were made from.
 */
export async function writeIndex(
  kit: Kit,
  reports: readonly DocumentReport[],
  fingerprints: Fingerprints = new Map(),
): Promise<readonly DocumentReport[]> {
  const path = indexPath(kit);
  const place = { path, reports, fingerprints };
  if (await isIndexAsLeft(kit, place)) return [];
  const hasOutputs = reports.some(({ outputs }) => Object.keys(outputs).length > 0);
  const mayWrite = existsSync(join(kit.root, path)) ? isIndexPage(join(kit.root, path)) : hasOutputs;
  if (!mayWrite) return [];
  const { indexPage } = await import("../writers/index/index-page.ts");
  try {
    const entries = await listEntries(kit, reports);
    await writeOutput(join(kit.root, path), async () => bytesOfPieces(indexPage(entries)));
    await rememberIndex(kit, place);
    return [];
  } catch (error) {
    if (error instanceof PipelineError) return [failedReport({ name: path, error })];
    throw error;
  }
}

async function listEntries(kit: Kit, reports: readonly DocumentReport[]): Promise<readonly IndexEntry[]> {
  const byName = new Map(reports.map((report) => [report.source, report]));
  const summaries = await kit.store.documents.summaries();
  return summaries
    .map((summary) => entryOf(kit, summary, byName.get(summary.name)))
    .filter(({ outputs }) => Object.keys(outputs).length > 0);
}

function entryOf(kit: Kit, summary: DocumentSummary, report: DocumentReport | undefined): IndexEntry {
  const isComplete = summary.units.every(({ state }) => state !== "initial");
  const written =
    report && Object.keys(report.outputs).length > 0 ? report.outputs : outputsThere(kit, summary);
  const folder = outputFolder(kit.config);
  const outputs = Object.entries(written).map(([format, path]) => [format, path.slice(folder.length)]);
  return {
    ...summary,
    state: report?.state ?? (isComplete ? "complete" : "incomplete"),
    ...(report?.error && { message: report.error.message }),
    isGone: report === undefined && isGone(kit, summary.name),
    outputs: Object.fromEntries(outputs),
  };
}

/** Outputs of an earlier run, in the formats of the config. */
function outputsThere({ root, config }: Kit, { name }: DocumentSummary): Readonly<Record<string, string>> {
  const paths = config.formats.map((format) => {
    const naming = OUTPUT_NAMING[format as keyof typeof OUTPUT_NAMING];
    return [format, outputPath(name, naming, config)] as const;
  });
  return Object.fromEntries(paths.filter(([, path]) => existsSync(join(root, path))));
}

/** Sources outside the root have made names: whether they are there cannot be told. */
function isGone({ root }: Kit, name: string): boolean {
  const isInside = !/^[^/]*~[0-9a-f]{8}\//.test(name);
  return isInside && !existsSync(join(root, name));
}
