import { lstat, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { nameSources } from "./sources/name-sources.ts";

export interface VanishedSearch {
  /** Files and folders that sources come from. */
  readonly paths: readonly string[];
  /** Absolute path that relative `paths` start from. */
  readonly cwd: string;
}

/**
 * Which of these names of sources below the given paths have no file any more, each once, in their order.
 * A name counts as gone only where the system says so: what cannot be looked at may still be there.
 */
export async function findVanished(
  root: string,
  names: readonly string[],
  { paths, cwd }: VanishedSearch,
): Promise<readonly string[]> {
  const gone = new Set<string>();
  for (const given of paths) {
    const place = await placeOf(root, resolve(cwd, given));
    const inside = place ? names.filter(place.holds) : [];
    for (const name of inside) if (await isGone(place?.pathOf(name) ?? "")) gone.add(name);
  }
  return names.filter((name) => gone.has(name));
}

/** A given path as names see it. */
interface Place {
  holds(name: string): boolean;
  pathOf(name: string): string;
}

/** Names of sources that lie elsewhere than below the root begin so. */
const ELSEWHERE = /^[^/]+~[0-9a-f]{8}\//;

/** `undefined` for a path elsewhere that is gone itself: nothing tells what it held. */
async function placeOf(root: string, path: string): Promise<Place | undefined> {
  try {
    const stats = await stat(path).catch(() => undefined);
    const nameOf = await nameSources(root, { path, kind: stats?.isDirectory() ? "folder" : "file" });
    const { name: prefix, isInside } = nameOf(path);
    return {
      holds: (name) => isBelow(name, prefix) && (isInside ? !ELSEWHERE.test(name) : true),
      pathOf: (name) => (isInside ? join(root, name) : join(path, name.slice(prefix.length))),
    };
  } catch {
    return undefined;
  }
}

function isBelow(name: string, prefix: string): boolean {
  return prefix === "" || name === prefix || name.startsWith(`${prefix}/`);
}

async function isGone(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === "ENOENT" || error.code === "ENOTDIR",
  );
}
