import { join } from "node:path";
import type { DocumentReport } from "../model/run-report.ts";
import { digestPieces } from "./digest-pieces.ts";
import { NO_ROUTES } from "./document-report.ts";
import { stampOf } from "./fingerprint.ts";
import type { Kit } from "./kit.ts";
import type { Fingerprints } from "./pack-fingerprints.ts";

/** The page of all documents as a run would leave it. */
export interface IndexPlace {
  /** Below the root. */
  readonly path: string;
  /** Of every document of the run. */
  readonly reports: readonly DocumentReport[];
  /** What the outputs of a document were made from, by its name. */
  readonly fingerprints: Fingerprints;
}

/**
 * Whether the page lies there as a run left it that had the very same documents before it, all of them complete. Who
 * stores a document forgets the page's record; what people change, the next run stores anew.
 */
export async function isIndexAsLeft(kit: Kit, place: IndexPlace): Promise<boolean> {
  const fingerprint = await fingerprintOfAll(kit, place);
  if (fingerprint === undefined) return false;
  const known = (await kit.store.written.find([place.path])).get(place.path);
  return (
    known?.fingerprint === fingerprint && known.files.get(place.path) === stampOf(join(kit.root, place.path))
  );
}

/** Keeps what the page was made of, for {@link isIndexAsLeft}, where it shows nothing but what this run has seen. */
export async function rememberIndex(kit: Kit, place: IndexPlace): Promise<void> {
  const fingerprint = await fingerprintOfAll(kit, place);
  const stamp = stampOf(join(kit.root, place.path));
  if (fingerprint === undefined || stamp === undefined) return;
  const report = { ...NOTHING, source: place.path };
  await kit.store.written.save([
    { name: place.path, fingerprint, files: new Map([[place.path, stamp]]), report },
  ]);
}

const NOTHING = {
  state: "complete",
  language: "und",
  blocks: 0,
  segments: 0,
  distinct: 0,
  origins: NO_ROUTES,
  findings: { error: 0, warning: 0, info: 0 },
  outputs: {},
} as const;

/** Undefined unless the run's documents are those of the store, each complete. */
async function fingerprintOfAll(
  kit: Kit,
  { reports, fingerprints }: IndexPlace,
): Promise<string | undefined> {
  const isMissing = ({ source, state }: DocumentReport) => state !== "complete" || !fingerprints.has(source);
  if (reports.some(isMissing)) return undefined;
  const names = reports.map(({ source }) => source).sort();
  const stored = await kit.store.documents.names();
  if (names.length !== stored.length || names.some((name, at) => name !== stored[at])) return undefined;
  return digestPieces(linesOf(names, fingerprints));
}

/** The JSON of all names with their fingerprints: of ten thousand it is a megabyte. */
function* linesOf(names: readonly string[], fingerprints: Fingerprints): Generator<string> {
  for (const [at, name] of names.entries())
    yield (at === 0 ? "[" : ",") + JSON.stringify([name, fingerprints.get(name)]);
  yield names.length === 0 ? "[]" : "]";
}
