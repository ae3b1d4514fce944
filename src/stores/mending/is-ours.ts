import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { APPLICATION_ID } from "../migrate-sqlite.ts";
import { SQLITE_MIGRATIONS } from "../sqlite-migrations.ts";

const MAGIC = "SQLite format 3\0";
/** Where a database says its format's number and its program: https://sqlite.org/fileformat.html#the_database_header. */
const HEAD = { length: 100, version: 60, application: 68 };

/**
 * Whether a damaged file may be set aside: its head says that it is a store, of no newer bitekst; or its head is gone,
 * and it lies where nobody but us keeps a file.
 */
export function isOurs(path: string): boolean {
  const head = readHead(path);
  if (head.toString("latin1", 0, MAGIC.length) === MAGIC) {
    const newest = SQLITE_MIGRATIONS.at(-1)?.version ?? 0;
    return (
      head.readUInt32BE(HEAD.application) === APPLICATION_ID && head.readUInt32BE(HEAD.version) <= newest
    );
  }
  return basename(dirname(resolve(path))) === ".bitekst" || existsSync(`${path}.lock`);
}

/** Bytes that are missing are zero. */
function readHead(path: string): Buffer {
  const head = Buffer.alloc(HEAD.length);
  const file = openSync(path, "r");
  try {
    readSync(file, head, 0, HEAD.length, 0);
  } finally {
    closeSync(file);
  }
  return head;
}
