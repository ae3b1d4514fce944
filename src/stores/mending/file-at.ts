import { statSync } from "node:fs";

/** Which file has this name now, by its number; none when there is none. */
export function fileAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}
