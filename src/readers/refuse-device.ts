import type { Stats } from "node:fs";

/** What `readTrouble` tells of what is neither a file nor a folder. */
export const IS_DEVICE = "ENOTFILE";

/**
 * Makes sure that what is to be read whole comes to an end: a pipe would be waited for, for ever, and a device has no
 * end. Throws an error of the code {@link IS_DEVICE}; a folder is left to who reads it.
 */
export function refuseDevice(stats: Pick<Stats, "isFile" | "isDirectory">): void {
  if (stats.isFile() || stats.isDirectory()) return;
  throw Object.assign(new Error("a pipe or a device is no file"), { code: IS_DEVICE });
}
