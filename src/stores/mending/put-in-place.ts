import { existsSync, linkSync, renameSync, rmSync, statSync } from "node:fs";

/** Where a mended file waits until it is in its place; nothing else has this name. */
export function mendedPath(path: string): string {
  return `${path}.mended`;
}

/**
 * Sets the damaged file aside and puts the mended one in its place. Stopped at any instant, the next call ends it: the
 * name aside comes from the mended file.
 * @returns where the damaged file lies now
 */
export function putInPlace(path: string): string {
  const mended = mendedPath(path);
  const time = statSync(mended).mtime.toISOString().replaceAll(/[:.]/gu, "-");
  const aside = `${path}.damaged-${time}`;
  // The log first: a new file must never meet the log of an old one. What is shared of it is worked out from it.
  rmSync(`${path}-shm`, { force: true });
  if (isEmpty(`${path}-wal`)) rmSync(`${path}-wal`);
  if (existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${aside}-wal`);
  if (existsSync(path)) setAside(path, aside);
  renameSync(mended, path);
  return aside;
}

/** Under both names for a moment: where there is no file, whoever opens the store would make an empty one. */
function setAside(path: string, aside: string): void {
  try {
    linkSync(path, aside);
  } catch (error) {
    // Some file systems have one name for each file.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") renameSync(path, aside);
  }
}

function isEmpty(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === 0;
}
