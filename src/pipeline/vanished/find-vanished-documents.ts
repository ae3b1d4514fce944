import type { VanishedDocument } from "../../model/vanished-document.ts";
import { findVanished } from "../../readers/find-vanished.ts";
import type { SourceChoice } from "../gather-sources.ts";
import type { Kit } from "../kit.ts";
import type { FailedSource } from "../read-documents.ts";
import { findLeftovers } from "./find-leftovers.ts";

/** What the run's paths came to. */
export interface PresentSources {
  /** Of sources that were found. */
  readonly names: readonly string[];
  readonly failures: readonly FailedSource[];
}

/**
 * Documents of the store whose source is gone from below the run's paths, with what is left of their outputs;
 * sorted by name. Below an input of the config that holds no source at all nothing counts as gone, unless it was
 * named on its own: a disk that is not there must not look like a thousand deleted articles.
 */
export async function findVanishedDocuments(
  kit: Kit,
  { paths = [], cwd = kit.root }: SourceChoice,
  sources: PresentSources,
): Promise<readonly VanishedDocument[]> {
  const present = namesOf(sources);
  const stored = await kit.store.documents.names();
  const missing = absentFrom(present, stored);
  if (missing.length === 0) return [];
  const search = paths.length > 0 ? { paths, cwd } : { paths: inhabited(kit, sources), cwd: kit.root };
  const gone = await findVanished(kit.root, missing, search);
  if (gone.length === 0) return [];
  const lost = new Set(gone);
  const living = { stored: stored.filter((name) => !lost.has(name)), present };
  const leftovers = await findLeftovers(kit, gone, living);
  return gone.map((source) => ({ source, outputs: leftovers.get(source) ?? [], removed: false }));
}

/** Names of all sources that are there, whether or not they could be read; sorted by code unit. */
function namesOf({ names, failures }: PresentSources): readonly string[] {
  const unread = failures.filter(({ error }) => error.code !== "document-missing");
  return [...names, ...unread.map(({ name }) => name)].sort();
}

/** Those of the other names that are not among these; both are sorted, so that neither is made a set. */
function absentFrom(present: readonly string[], others: readonly string[]): readonly string[] {
  let at = 0;
  return others.filter((name) => {
    while ((present[at] ?? name) < name) at += 1;
    return present[at] !== name;
  });
}

/** Inputs that came to something: the others are failures under the very words that the config has. */
function inhabited({ config }: Kit, { failures }: PresentSources): readonly string[] {
  const empty = failures.filter(({ error }) => error.code === "document-missing").map(({ name }) => name);
  return config.input.filter((path) => !empty.includes(path));
}
