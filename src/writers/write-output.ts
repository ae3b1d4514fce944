import { randomUUID } from "node:crypto";
import * as nodeDisk from "node:fs/promises";
import { dirname, join } from "node:path";
import { outputUnwritable } from "./output-unwritable.ts";

/** What writing needs of the disk, in the manner of `node:fs/promises`, which it is unless another is handed in. */
export interface Disk {
  lstat(path: string): Promise<{ readonly size: number; isFile(): boolean }>;
  readFile(path: string): Promise<Uint8Array>;
  mkdir(path: string, options: { recursive: true }): Promise<unknown>;
  open(path: string, flags: "wx" | "r"): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: true }): Promise<void>;
}

export interface OpenFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Puts a file in its place whole or not at all: written under a temporary name in the same folder, synced,
 * renamed. Folders are made. A file that holds these very bytes is left alone, a link is replaced by the
 * file: what it points at is never touched. Half surrogate pairs become U+FFFD.
 * @throws PipelineError `output-unwritable`; what was there before is then still there
 */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  disk: Disk = nodeDisk,
): Promise<"written" | "unchanged"> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  try {
    if (await holds(path, bytes, disk)) {
      return "unchanged";
    }
    await disk.mkdir(dirname(path), { recursive: true });
    await replaceFile(path, bytes, disk);
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

/** The temporary name is short, so that it fits wherever the file's own name does. */
async function replaceFile(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const temporary = join(dirname(path), `.bitekst-${randomUUID()}.tmp`);
  try {
    await writeSynced(temporary, bytes, disk);
    await disk.rename(temporary, path);
  } catch (error) {
    await disk.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path), disk);
}

async function writeSynced(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const file = await disk.open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name last. Not every system can; the file itself is safe without. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  try {
    const handle = await disk.open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}
