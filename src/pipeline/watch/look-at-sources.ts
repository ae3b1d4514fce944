import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { LoadedConfig } from "../../config/load-config.ts";
import { findSources } from "../../readers/find-sources.ts";
import { walkFolder } from "../../readers/sources/walk-folder.ts";
import type { Sight } from "../../triggers/watch/sight.ts";
import { stampOf } from "../fingerprint.ts";

/** A look at the sources, with the articles below each path that holds any. */
export interface SourcesSight extends Sight {
  readonly inhabited: ReadonlyMap<string, readonly string[]>;
}

/**
 * Looks at articles, memory, glossary and config: at all that a run would work on or that shapes what it makes of it.
 * Outputs and the store are no part of it. `paths` are absolute.
 */
export async function lookAtSources(
  { root, config, file }: Pick<LoadedConfig, "root" | "config" | "file">,
  paths: readonly string[],
): Promise<SourcesSight> {
  const exclude = [...config.memory.files, config.output].map((path) => resolve(root, path));
  const memory = config.memory.files.map((path) => resolve(root, path));
  const articles = await Promise.all(
    paths.map((path) => articlesOf(path, { root, exclude, target: config.target.language })),
  );
  const found = paths.map((path, place) => [path, articles[place] ?? []] as const);
  const inhabited = new Map(found.filter(([, files]) => files.length > 0));
  const below = await Promise.all([
    ...paths.map((path) => walk(path, (inside) => exclude.includes(inside))),
    ...memory.map((path) => walk(path)),
  ]);
  const units = below.slice(paths.length).flatMap(({ files }) => files.filter(isMemory));
  const settings = [
    file ?? join(root, "pipeline.config.yaml"),
    join(root, ".env"),
    ...glossaryOf(root, config),
  ];
  const flat = [...new Set(settings.map((path) => dirname(path)))];
  return {
    stamps: stampsOf([...articles.flat(), ...units, ...settings]),
    folders: [...new Set([...below.flatMap(({ folders }) => folders), ...flat])],
    roots: [...new Set(below.flatMap(({ folders }) => folders.slice(0, 1)))],
    flat,
    away: paths.filter((path) => !inhabited.has(path)),
    hasArticles: inhabited.size > 0,
    inhabited,
  };
}

async function articlesOf(
  path: string,
  {
    root,
    ...options
  }: { readonly root: string; readonly exclude: readonly string[]; readonly target: string },
): Promise<readonly string[]> {
  const { names, places } = await findSources(root, [path], options);
  return names.map((name) => places.get(name) ?? join(root, name));
}

/** What lies below a folder, the folder itself first; of a file, it and its folder. */
async function walk(path: string, isPruned?: (path: string) => boolean) {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => undefined,
  );
  if (isFolder === undefined) return { files: [], folders: [] };
  if (!isFolder) return { files: [path], folders: [dirname(path)] };
  const { files, folders } = await walkFolder(path, isPruned);
  return { files, folders: [path, ...folders] };
}

function isMemory(path: string): boolean {
  return /\.tmx$/i.test(path);
}

function glossaryOf(root: string, { glossary }: LoadedConfig["config"]): string[] {
  return glossary === "none" ? [] : [resolve(root, glossary)];
}

function stampsOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const stamps = new Map<string, string>();
  for (const path of paths) {
    const stamp = stampOf(path);
    if (stamp !== undefined) stamps.set(path, stamp);
  }
  return stamps;
}
