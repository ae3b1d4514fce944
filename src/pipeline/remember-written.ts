import { join } from "node:path";
import type { DocumentReport } from "../model/run-report.ts";
import type { WrittenDocument } from "../model/written-document.ts";
import { stampOf } from "./fingerprint.ts";
import type { Kit } from "./kit.ts";
import type { Fingerprints } from "./pack-fingerprints.ts";

/** Keeps what was written of complete documents, so that the next run can pass over those that do not change. */
export async function rememberWritten(
  kit: Kit,
  reports: readonly DocumentReport[],
  fingerprints: Fingerprints,
): Promise<void> {
  const complete = reports.filter(({ state }) => state === "complete");
  await kit.store.written.save(
    complete.flatMap((report) => {
      const fingerprint = fingerprints.get(report.source);
      return fingerprint === undefined ? [] : [writtenOf(kit, report, fingerprint)];
    }),
  );
}

function writtenOf({ root }: Kit, report: DocumentReport, fingerprint: string): WrittenDocument {
  const paths = Object.values(report.outputs);
  const files = new Map(paths.map((path) => [path, stampOf(join(root, path)) ?? "missing"]));
  return { name: report.source, fingerprint, files, report: nextTime(report) };
}

/** What an engine answered, or another segment of the run brought, comes from the cache the next time. */
function nextTime(report: DocumentReport): DocumentReport {
  const { origins } = report;
  const cache = origins.cache + origins.engine + origins.repetition;
  return { ...report, origins: { ...origins, cache, engine: 0, repetition: 0 } };
}
