import {
  closeSync,
  fsync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { promisify } from "node:util";
import type { Disk } from "./disk.ts";

const sync = promisify(fsync);

/**
 * The machine's disk. What the system answers out of its memory is asked for in one go, since the promises of
 * `node:fs/promises` cost several times as much as that; only a sync, which waits for the disk itself, is waited for.
 */
export const quickDisk: Disk = {
  lstat: async (path) => lstatSync(path),
  readdir: async (path) => readdirSync(path),
  readFile: async (path) => readFileSync(path),
  mkdir: async (path, options) => mkdirSync(path, options),
  rename: async (from, to) => renameSync(from, to),
  rm: async (path, options) => rmSync(path, options),
  open: async (path, flags) => {
    const file = openSync(path, flags);
    return {
      writeFile: async (bytes) => writeFileSync(file, bytes),
      sync: () => sync(file),
      close: async () => closeSync(file),
    };
  },
};
