import { sep } from "node:path";
import type { DocumentReport } from "../model/run-report.ts";
import type { WrittenDocument } from "../model/written-document.ts";
import { fingerprintOf, stampOf } from "./fingerprint.ts";
import type { Kit } from "./kit.ts";
import { openSharing } from "./open-sharing.ts";
import { type Fingerprints, packFingerprints } from "./pack-fingerprints.ts";
import type { SourcePlaces } from "./read-documents.ts";

/** Sources parted by whether the last run's outputs are still right for them. */
export interface SortedSources {
  /** Reports of complete documents that nothing has changed for: no need to read them again. */
  readonly unchanged: readonly DocumentReport[];
  /** Names of all others. */
  readonly changed: readonly string[];
  /** Fingerprints of the others, by name, for {@link rememberWritten}. */
  readonly fingerprints: Fingerprints;
}

export interface SourceSettings {
  readonly places: SourcePlaces;
  readonly settings: string;
}

/** Records that are held at once: few, so that they are gone before the garbage collector counts them as lasting. */
const TOGETHER = 20;

/** Looks which sources, settings and outputs are byte for byte what the last run had before it. */
export async function findUnchanged(
  kit: Kit,
  names: readonly string[],
  { places, settings }: SourceSettings,
): Promise<SortedSources> {
  const fingerprints = packFingerprints(names, settings);
  const unchanged: DocumentReport[] = [];
  const changed: string[] = [];
  const share = openSharing();
  for (let start = 0; start < names.length; start += TOGETHER) {
    const some = names.slice(start, start + TOGETHER);
    const written = await kit.store.written.find(some);
    for (const name of some) {
      const fingerprint = fingerprintOf(places.get(name) ?? below(kit, name), settings);
      const known = written.get(name);
      if (known && known.fingerprint === fingerprint && areInPlace(kit, known)) {
        const { origins, findings } = known.report;
        unchanged.push({
          ...known.report,
          source: name,
          origins: share(origins),
          findings: share(findings),
        });
      } else changed.push(name);
      if (fingerprint !== undefined) fingerprints.set(name, fingerprint);
    }
  }
  return { unchanged, changed, fingerprints };
}

function areInPlace(kit: Kit, { files }: WrittenDocument): boolean {
  for (const [path, stamp] of files) if (stampOf(below(kit, path)) !== stamp) return false;
  return true;
}

/** Ten thousand names have nothing in them that `join` would have to put right. */
function below({ root }: Kit, name: string): string {
  return `${root}${sep}${name}`;
}
