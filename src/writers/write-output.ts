import { dirname } from "node:path";
import pLimit from "p-limit";
import type { Disk } from "./disk.ts";
import { outputUnwritable } from "./output-unwritable.ts";
import { quickDisk } from "./quick-disk.ts";
import { replaceFile } from "./replace-file.ts";
import { syncFolder } from "./sync-folder.ts";

/** What a file is to hold, or how it is made: not before its turn has come, so that few are in memory at once. */
export type OutputContent = string | Uint8Array | (() => Promise<string | Uint8Array>);

/** Files that are open at once, whatever is written together: Node syncs four at a time. */
const limited = pLimit(8);

/**
 * Puts a file in its place whole or not at all: written under a temporary name in the same folder, synced,
 * renamed. Folders are made. A file that holds these very bytes is left alone, a link is replaced by the
 * file: what it points at is never touched. Half surrogate pairs become U+FFFD.
 * @throws PipelineError `output-unwritable`; what was there before is then still there; and what making it throws
 */
export async function writeOutput(
  path: string,
  content: OutputContent,
  disk: Disk = quickDisk,
): Promise<"written" | "unchanged"> {
  const done = await limited(async () => {
    const bytes = await bytesOf(content);
    return putInPlace(path, bytes, disk);
  });
  if (done === "written") await syncFolder(dirname(path), disk);
  return done;
}

async function bytesOf(content: OutputContent): Promise<Uint8Array> {
  const made = typeof content === "function" ? await content() : content;
  return typeof made === "string" ? new TextEncoder().encode(made) : made;
}

async function putInPlace(path: string, bytes: Uint8Array, disk: Disk): Promise<"written" | "unchanged"> {
  try {
    if (await holds(path, bytes, disk)) return "unchanged";
    return await replaceFile(path, { pieces: [bytes], disk });
  } catch (cause) {
    throw outputUnwritable(path, cause);
  }
}

/** Whether a file with these bytes is there. What cannot be read counts as other bytes. */
async function holds(path: string, bytes: Uint8Array, disk: Disk): Promise<boolean> {
  try {
    const found = await disk.lstat(path);
    return (
      found.isFile() && found.size === bytes.length && Buffer.compare(await disk.readFile(path), bytes) === 0
    );
  } catch {
    return false;
  }
}
