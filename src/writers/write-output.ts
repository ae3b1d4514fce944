import { dirname } from "node:path";
import pLimit from "p-limit";
import type { Disk } from "./disk.ts";
import { outputUnwritable } from "./output-unwritable.ts";
import { quickDisk } from "./quick-disk.ts";
import { replaceFile } from "./replace-file.ts";
import { syncFolder } from "./sync-folder.ts";

/** Files that are open at once, whatever is written together: Node syncs four at a time. */
const limited = pLimit(8);

/**
 * Puts a file in its place whole or not at all: written under a temporary name in the same folder, synced,
 * renamed. Folders are made. A file that holds these very bytes is left alone, a link is replaced by the
 * file: what it points at is never touched. Half surrogate pairs become U+FFFD.
 * @throws PipelineError `output-unwritable`; what was there before is then still there
 */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  disk: Disk = quickDisk,
): Promise<"written" | "unchanged"> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  try {
    if (await holds(path, bytes, disk)) {
      return "unchanged";
    }
    await limited(() => replaceFile(path, { pieces: [bytes], disk }));
    await syncFolder(dirname(path), disk);
    return "written";
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
