import { dirname } from "node:path";
import type { Disk, OpenFile } from "./disk.ts";
import { temporaryIn } from "./temporary-in.ts";

export interface Replacement {
  /** What the file is to hold. */
  readonly pieces: Iterable<Uint8Array>;
  readonly disk: Disk;
  /** Asked with the path of the new file before it is put in place: whether what is there may stay. */
  readonly isSame?: (written: string) => boolean;
}

/**
 * Writes a file under a temporary name, syncs it, and renames it; that its new name lasts is the caller's to see to.
 * Throws the file system's error.
 */
export async function replaceFile(
  path: string,
  { pieces, disk, isSame = () => false }: Replacement,
): Promise<"written" | "unchanged"> {
  const temporary = await temporaryIn(dirname(path), disk);
  try {
    await writeSynced(temporary, pieces, disk);
    if (isSame(temporary)) {
      await disk.rm(temporary, { force: true });
      return "unchanged";
    }
    await disk.rename(temporary, path);
  } catch (error) {
    await disk.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  return "written";
}

async function writeSynced(path: string, pieces: Iterable<Uint8Array>, disk: Disk): Promise<void> {
  const file = await openNew(path, disk);
  try {
    for (const piece of pieces) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Most files go into a folder that is there: it is made when it turns out not to be. */
async function openNew(path: string, disk: Disk): Promise<OpenFile> {
  try {
    return await disk.open(path, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    await disk.mkdir(dirname(path), { recursive: true });
    return disk.open(path, "wx");
  }
}
