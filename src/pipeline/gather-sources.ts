import type { DocumentReport } from "../model/run-report.ts";
import { findSources } from "../readers/find-sources.ts";
import { findUnchanged, type SortedSources } from "./find-unchanged.ts";
import type { Kit } from "./kit.ts";
import type { Fingerprints } from "./pack-fingerprints.ts";
import type { FailedSource, ReadDocument, SourcePlaces } from "./read-documents.ts";

/** What the run works on. */
export interface GatheredSources {
  readonly documents: readonly Extract<ReadDocument, { kind: "read" }>[];
  readonly failures: readonly FailedSource[];
  /** Reports of documents that are complete and that nothing has changed for since the last run. */
  readonly unchanged: readonly DocumentReport[];
  /** What to remember the others by when they are complete, by name. */
  readonly fingerprints: Fingerprints;
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
  const { places, failures, ...sorted } = await sortSources(kit, choice, settings);
  const { fingerprints } = sorted;
  const read = await readSources(kit, sorted.changed, { places, fingerprints });
  return { ...read, unchanged: sorted.unchanged, failures: [...failures, ...read.failures] };
}

/** Sources by name, before any of them is taken apart. */
export interface NamedSources extends SortedSources, Pick<GatheredSources, "failures"> {
  /** Absolute paths, by name, of those that do not lie below the root. */
  readonly places: SourcePlaces;
}

/** Finds the sources, and looks which of them are as they were. */
export async function sortSources(kit: Kit, choice: SourceChoice, settings?: string): Promise<NamedSources> {
  const { names, places, problems } = await nameSources(kit, choice);
  const sorted =
    settings === undefined ? allChanged(names) : await findUnchanged(kit, names, { places, settings });
  return { ...sorted, places, failures: problems };
}

/** Reads and segments sources; what fails is told apart and the others go on. */
export async function readSources(
  kit: Kit,
  names: readonly string[],
  { places, fingerprints }: Pick<NamedSources, "places" | "fingerprints">,
): Promise<GatheredSources> {
  const read = await readChanged(kit, names, places);
  return {
    unchanged: [],
    fingerprints,
    documents: read.filter((each) => each.kind === "read"),
    failures: read.filter((each) => each.kind === "failed"),
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
