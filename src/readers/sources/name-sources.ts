import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, relative, sep } from "node:path";

export interface GivenPath {
  /** Absolute. */
  readonly path: string;
  readonly kind: "file" | "folder";
}

/**
 * Names the documents of a path that was given. Below the root a document's name is its path from there.
 * Elsewhere it is its path from the given folder (a file's own folder), after that folder's name and a digest
 * of the folder's whole path: `artikler~1f3c9a2b/a/b.txt`. So its outputs stay below the output folder, no
 * two documents share a name, and no name shows where on this machine its folder lies.
 */
export async function nameSources(root: string, given: GivenPath): Promise<(path: string) => SourcePlace> {
  const inside = await pathFromRoot(root, given.path);
  if (inside !== undefined) {
    return (path) => ({ name: joinName(inside, wayFrom(given.path, path)), isInside: true });
  }
  const folder = given.kind === "folder" ? given.path : dirname(given.path);
  const digest = createHash("sha256").update(folder).digest("hex").slice(0, 8);
  const prefix = `${basename(folder) || "root"}~${digest}`;
  return (path) => ({ name: joinName(prefix, wayFrom(folder, path)), isInside: false });
}

/** Of what was found in a folder the path begins with the folder's: ten thousand are not resolved for that. */
function wayFrom(folder: string, path: string): string {
  const isBelow = path.startsWith(folder) && path[folder.length] === sep;
  return isBelow ? path.slice(folder.length + 1) : relative(folder, path);
}

export interface SourcePlace {
  /** With `/`. */
  readonly name: string;
  /** Whether it lies below the root. */
  readonly isInside: boolean;
}

/** `undefined` when it lies elsewhere. A root that is reached through a link is the same root. */
async function pathFromRoot(root: string, path: string): Promise<string | undefined> {
  const direct = below(root, path);
  return direct ?? below(await realpath(root), await realpath(path));
}

function below(root: string, path: string): string | undefined {
  const way = relative(root, path);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : toName(way);
}

function toName(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}

/** A text of its own: a part of the path would keep all of the path in memory. */
function joinName(start: string, way: string): string {
  if (start === "" || way === "") return toName(start + way);
  return [start, toName(way)].join("/");
}
