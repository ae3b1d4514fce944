import { join } from "node:path";
import type { DocumentReport } from "../model/run-report.ts";
import type { WrittenDocument } from "../model/written-document.ts";
import { fingerprintOf, stampOf } from "./fingerprint.ts";
import type { Kit } from "./kit.ts";
import type { SourcePlaces } from "./read-documents.ts";

/** Sources parted by whether the last run's outputs are still right for them. */
export interface SortedSources {
  /** Reports of complete documents that nothing has changed for: no need to read them again. */
  readonly unchanged: readonly DocumentReport[];
  /** Names of all others. */
  readonly changed: readonly string[];
  /** Fingerprints of the others, by name, for {@link rememberWritten}. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

export interface SourceSettings {
  readonly places: SourcePlaces;
  readonly settings: string;
}

/** Records that are held at once. */
const TOGETHER = 500;

/** Looks which sources, settings and outputs are byte for byte what the last run had before it. */
export async function findUnchanged(
  kit: Kit,
  names: readonly string[],
  { places, settings }: SourceSettings,
): Promise<SortedSources> {
  const fingerprints = new Map<string, string>();
  const unchanged: DocumentReport[] = [];
  const changed: string[] = [];
  for (let start = 0; start < names.length; start += TOGETHER) {
    const some = names.slice(start, start + TOGETHER);
    const written = await kit.store.written.find(some);
    for (const name of some) {
      const fingerprint = fingerprintOf(places.get(name) ?? join(kit.root, name), settings);
      const known = written.get(name);
      if (known && known.fingerprint === fingerprint && areInPlace(kit, known)) unchanged.push(known.report);
      else changed.push(name);
      if (fingerprint !== undefined) fingerprints.set(name, fingerprint);
    }
  }
  return { unchanged, changed, fingerprints };
}

function areInPlace({ root }: Kit, { files }: WrittenDocument): boolean {
  return Object.entries(files).every(([path, stamp]) => stampOf(join(root, path)) === stamp);
}
