import type { Disk } from "./disk.ts";

/** Syncs that have not begun yet, by folder: whoever renames a file meanwhile shares them. */
const waiting = new Map<string, Promise<void>>();
/** Syncs under way, by folder. */
const underWay = new Map<string, Promise<void>>();

/**
 * Makes new names in a folder last. Files that get their names at about the same time share one sync, since a
 * sync costs as much for a hundred names as for one. Not every system can; the files themselves are safe without.
 */
export function syncFolder(folder: string, disk: Disk): Promise<void> {
  const shared = waiting.get(folder);
  if (shared) return shared;
  const begun = (underWay.get(folder) ?? Promise.resolve()).then(() => {
    waiting.delete(folder);
    const sync = openAndSync(folder, disk).finally(() => underWay.delete(folder));
    underWay.set(folder, sync);
    return sync;
  });
  waiting.set(folder, begun);
  return begun;
}

async function openAndSync(folder: string, disk: Disk): Promise<void> {
  try {
    const handle = await disk.open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}
