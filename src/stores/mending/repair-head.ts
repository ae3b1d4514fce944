import { readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";

/** SQLite's own, which no store changes. */
const PAGE = 4096;
/** Places in a database's head: https://sqlite.org/fileformat.html#the_database_header. */
const HEAD = { length: 100, pages: 28, freePages: 32 };
const INNER_TABLE_PAGE = 5;

/** What can be done about a copy of a damaged file, the gentlest first. */
export const REPAIRS = [lengthen, repairHead, repairSchema] as const;

export interface RepairFiles {
  /** The copy, which is changed. */
  readonly copy: string;
  /** A new store without a row: where its schema lies, it lies in every store made whole at once. */
  readonly fresh: string;
}

/** A file that is cut short has at least the pages that are there. */
function lengthen({ copy }: RepairFiles): void {
  const size = wholePages(statSync(copy).size);
  // Of a page that is there in part, rows would be read that end in zeros.
  truncateSync(copy, size);
  if (size === 0) return;
  const pages = readFileSync(copy).readUInt32BE(HEAD.pages);
  // A number that no file has comes from a head that is damaged itself.
  if (pages * PAGE > size && pages * PAGE <= size * 1_000) truncateSync(copy, pages * PAGE);
}

function repairHead({ copy, fresh }: RepairFiles): void {
  const bytes = whole(readFileSync(copy));
  readFileSync(fresh).copy(bytes, 0, 0, HEAD.length);
  writeFileSync(copy, counted(bytes));
}

function repairSchema({ copy, fresh }: RepairFiles): void {
  const made = readFileSync(fresh);
  const bytes = whole(readFileSync(copy));
  for (const page of schemaPages(made)) {
    made.copy(bytes, (page - 1) * PAGE, (page - 1) * PAGE, page * PAGE);
  }
  writeFileSync(copy, counted(bytes));
}

/** Page 1 and, where the schema takes more, the pages that it names. */
function schemaPages(made: Buffer): number[] {
  if (made[HEAD.length] !== INNER_TABLE_PAGE) return [1];
  const cells = Array.from({ length: made.readUInt16BE(HEAD.length + 3) }, (_, cell) =>
    made.readUInt32BE(made.readUInt16BE(HEAD.length + 12 + 2 * cell)),
  );
  return [1, ...cells, made.readUInt32BE(HEAD.length + 8)];
}

/** In whole pages, and with room for the schema. */
function whole(bytes: Buffer): Buffer {
  const size = wholePages(bytes.length);
  return Buffer.concat([bytes.subarray(0, size)], Math.max(size, 64 * PAGE));
}

function wholePages(size: number): number {
  return size - (size % PAGE);
}

/** Free pages are not looked for: nothing is written to the copy. */
function counted(bytes: Buffer): Buffer {
  bytes.writeUInt32BE(bytes.length / PAGE, HEAD.pages);
  bytes.fill(0, HEAD.freePages, HEAD.freePages + 8);
  return bytes;
}
