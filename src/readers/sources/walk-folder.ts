import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";

/** What lies below a folder; paths as `folder` was given, with the system's separators. */
export interface FolderContent {
  readonly files: readonly string[];
  /** Symbolic links, which are not followed. */
  readonly links: readonly string[];
  /** Folders other than `folder` itself, empty ones included. */
  readonly folders: readonly string[];
  /** Folders that could not be listed. */
  readonly failures: readonly { readonly path: string; readonly cause: unknown }[];
}

/**
 * All files below a folder but hidden ones, Word's marks of open documents, and what lies in hidden folders, in `node_modules` and in folders
 * that `isPruned` names. Links are left alone: what they show is found under its own name or lies outside, and
 * a walk without them cannot go in circles.
 */
export async function walkFolder(
  folder: string,
  isPruned: (path: string) => boolean = () => false,
): Promise<FolderContent> {
  const files: string[] = [];
  const links: string[] = [];
  const folders: string[] = [];
  const failures: { path: string; cause: unknown }[] = [];
  const waiting = [folder];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const path = current;
    const start = join(path, sep);
    const entries = await list(path, (cause) => failures.push({ path, cause }));
    for (const entry of entries) {
      const inside = start + entry.name;
      if (LEFT_ALONE.test(entry.name) || isPruned(inside)) continue;
      if (entry.isSymbolicLink()) links.push(inside);
      if (entry.isFile()) files.push(inside);
      if (entry.isDirectory()) folders.push(inside);
      if (entry.isDirectory()) waiting.push(inside);
    }
  }
  return { files, links, folders, failures };
}

/** Hidden, other programs' parts, and what Word keeps beside a document while it is open (`~$sak.docx`). */
const LEFT_ALONE = /^\.|^~\$|^node_modules$/;

async function list(path: string, onFailure: (cause: unknown) => void) {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (cause) {
    onFailure(cause);
    return [];
  }
}
