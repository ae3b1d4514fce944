import type { DocumentReport } from "../model/run-report.ts";
import { findSources } from "../readers/find-sources.ts";
import { findUnchanged, type SortedSources } from "./find-unchanged.ts";
import type { Kit } from "./kit.ts";
import type { FailedSource, ReadDocument, SourcePlaces } from "./read-documents.ts";

/** What the run works on. */
export interface GatheredSources {
  readonly documents: readonly Extract<ReadDocument, { kind: "read" }>[];
  readonly failures: readonly FailedSource[];
  /** Reports of documents that are complete and that nothing has changed for since the last run. */
  readonly unchanged: readonly DocumentReport[];
  /** What to remember the others by when they are complete, by name. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

export interface SourceChoice {
  readonly paths?: readonly string[];
  readonly cwd?: string;
  readonly leaveOut?: readonly string[] | undefined;
}

/**
 * Finds, reads and segments the sources; what fails is told apart and the others go on. With a digest of the
 * settings, documents that are complete and unchanged are passed over.
 */
export async function gatherSources(
  kit: Kit,
  choice: SourceChoice,
  settings?: string,
): Promise<GatheredSources> {
  const { names, places, problems } = await nameSources(kit, choice);
  const sorted =
    settings === undefined ? allChanged(names) : await findUnchanged(kit, names, { places, settings });
  const read = await readChanged(kit, sorted.changed, places);
  return {
    unchanged: sorted.unchanged,
    fingerprints: sorted.fingerprints,
    documents: read.filter((each) => each.kind === "read"),
    failures: [...problems, ...read.filter((each) => each.kind === "failed")],
  };
}

/** All that is known of Norwegian is loaded when there is something to read: most runs change little, many nothing. */
async function readChanged(
  kit: Kit,
  changed: readonly string[],
  places: SourcePlaces,
): Promise<readonly ReadDocument[]> {
  if (changed.length === 0) return [];
  const { readDocuments } = await import("./read-documents.ts");
  return readDocuments(kit, changed, places);
}

function allChanged(changed: readonly string[]): SortedSources {
  return { changed, unchanged: [], fingerprints: new Map() };
}

/** Names of what the paths choose, without reading any of it. */
export async function nameSources(
  { root, config }: Kit,
  { paths = [], cwd = root, leaveOut = [] }: SourceChoice,
) {
  const chosen = paths.length > 0 ? { paths, cwd } : { paths: config.input, cwd: root };
  return findSources(root, chosen.paths, {
    cwd: chosen.cwd,
    target: config.target.language,
    exclude: [...config.memory.files, config.output, ...leaveOut],
  });
}
