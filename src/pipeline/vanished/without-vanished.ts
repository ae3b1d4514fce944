import { join, resolve, sep } from "node:path";
import type { VanishedDocument } from "../../model/vanished-document.ts";
import type { GatheredSources } from "../gather-sources.ts";

/**
 * Sources without the outputs that vanished documents left among them (where input and output are one folder),
 * and, once these are removed, without the failure that a path was named whose file is gone.
 */
export function withoutVanished(
  sources: GatheredSources,
  vanished: readonly VanishedDocument[],
  { root, cwd = root }: { readonly root: string; readonly cwd?: string | undefined },
): GatheredSources {
  if (vanished.length === 0) return sources;
  const leftovers = new Set(vanished.flatMap(({ outputs }) => outputs));
  const removed = vanished.filter((document) => document.removed).map(({ source }) => join(root, source));
  return {
    ...sources,
    documents: sources.documents.filter(({ document }) => !leftovers.has(document.name)),
    unchanged: sources.unchanged.filter(({ source }) => !leftovers.has(source)),
    failures: sources.failures.filter(
      ({ name, error }) =>
        !leftovers.has(name) &&
        !(error.code === "document-missing" && isOrHolds(resolve(cwd, name), removed)),
    ),
  };
}

function isOrHolds(path: string, files: readonly string[]): boolean {
  return files.some((file) => file === path || file.startsWith(path + sep));
}
