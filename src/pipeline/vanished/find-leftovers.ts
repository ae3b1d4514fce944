import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { Kit } from "../kit.ts";
import { openOutputPaths } from "../write-outputs.ts";

export interface Living {
  /** Names of documents that the store keeps and whose source is there. */
  readonly stored: readonly string[];
  /** Names of sources that are there. */
  readonly present: Iterable<string>;
}

/**
 * Files that bitekst wrote for documents that are gone, by document: those that the store says were written and
 * those that have the name of one of their outputs. What is a document itself, or the output of another one,
 * is never among them.
 */
export async function findLeftovers(
  kit: Kit,
  gone: readonly string[],
  living: Living,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const outputsOf = await openOutputPaths(kit);
  const taken = new Set(living.stored);
  for (const name of [...living.stored, ...living.present])
    for (const path of outputsOf(name)) taken.add(path);
  const written = await kit.store.written.find(gone);
  const leftovers = new Map<string, readonly string[]>();
  for (const name of gone) {
    const paths = [...outputsOf(name), ...(written.get(name)?.files.keys() ?? [])];
    const ours = [...new Set(paths)].filter((path) => !taken.has(path)).sort();
    leftovers.set(name, await filesAmong(kit, ours));
  }
  return leftovers;
}

/** Links and folders are nothing that bitekst wrote. */
async function filesAmong({ root }: Kit, paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map((path) => isFile(join(root, path))));
  return paths.filter((_, index) => found[index]);
}

function isFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
