import { statSync } from "node:fs";

/** Whether a store's file is empty although its log is not: no process leaves it so. */
export function isLogAlone(path: string): boolean {
  return sizeOf(path) === 0 && (sizeOf(`${path}-wal`) ?? 0) > 0;
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}
