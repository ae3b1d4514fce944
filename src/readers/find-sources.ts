import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { baseLanguage } from "../lib/base-language.ts";
import { readTrouble } from "./read-trouble.ts";
import { READERS } from "./readers.ts";
import type { Found, PassedOver, Search, SourceProblem } from "./sources/search.ts";
import { searchFile } from "./sources/search-file.ts";
import { searchFolder } from "./sources/search-folder.ts";

export interface FindOptions {
  /** Absolute path that relative `paths` start from. Default: the root. */
  readonly cwd?: string;
  /** Endings of sources, with the dot, lower case. Default: those that the readers know. */
  readonly extensions?: readonly string[];
  /**
   * Files and folders in which no articles are looked for (memory, output, store), absolute or from the root.
   * What is given itself is looked into all the same, so that input and output may be one folder.
   */
  readonly exclude?: readonly string[];
  /** The target's language, by which outputs beside their source are told. Default: English. */
  readonly target?: string | undefined;
}

export interface FoundSources {
  /** For `readSource`: paths from the root with `/`, or made names for files elsewhere; by code unit, each once. */
  readonly names: readonly string[];
  /** Absolute paths of those that do not lie below the root, by name. */
  readonly places: ReadonlyMap<string, string>;
  readonly problems: readonly SourceProblem[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * Finds the documents that the paths name: files, and folders with all that lies below them. Left out are
 * hidden files and folders, `node_modules`, outputs beside their source, and symbolic links in folders.
 * What cannot be read is a problem of its own; the others go on.
 */
export async function findSources(
  root: string,
  paths: readonly string[],
  options: FindOptions = {},
): Promise<FoundSources> {
  const search: Search = {
    root,
    extensions: options.extensions ?? READERS.flatMap((reader) => reader.extensions),
    language: baseLanguage(options.target ?? "en"),
    excluded: (options.exclude ?? []).map((path) => resolve(root, path)),
  };
  const found: Found[] = [];
  for (const path of paths) found.push(await searchPath(path, resolve(options.cwd ?? root, path), search));
  return gather(found);
}

async function searchPath(given: string, path: string, search: Search): Promise<Found> {
  try {
    const stats = await stat(path);
    return await (stats.isDirectory() ? searchFolder(given, path, search) : searchFile(given, path, search));
  } catch (error) {
    const problems = [{ name: given, error: readTrouble(given, error) }];
    return { names: [], places: new Map(), problems, passedOver: [] };
  }
}

function gather(found: readonly Found[]): FoundSources {
  const names = found.flatMap((each) => each.names).sort();
  return {
    names: names.filter((name, at) => name !== names[at - 1]),
    places: new Map(found.flatMap((each) => [...each.places])),
    problems: found.flatMap((each) => each.problems),
    passedOver: found.flatMap((each) => each.passedOver),
  };
}
