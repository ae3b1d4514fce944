import { closeSync, lstatSync, openSync, readSync } from "node:fs";
import { dirname } from "node:path";
import type { Disk } from "./disk.ts";
import { outputUnwritable } from "./output-unwritable.ts";
import { quickDisk } from "./quick-disk.ts";
import { replaceFile } from "./replace-file.ts";
import { syncFolder } from "./sync-folder.ts";

/**
 * As `writeOutput`, for a file of any size: only a piece of it is held. A surrogate pair must not be cut between two.
 * @throws PipelineError `output-unwritable`; what `pieces` itself throws comes as it is
 */
export async function writePieces(
  path: string,
  pieces: Iterable<string | Uint8Array>,
  disk: Disk = quickDisk,
): Promise<"written" | "unchanged"> {
  const encoder = new TextEncoder();
  let failure: { readonly cause: unknown } | undefined;
  function* encoded(): Generator<Uint8Array> {
    try {
      for (const piece of pieces) yield typeof piece === "string" ? encoder.encode(piece) : piece;
    } catch (cause) {
      failure = { cause };
      throw cause;
    }
  }
  try {
    const isSame = (written: string) => holdSame(written, path);
    const done = await replaceFile(path, { pieces: encoded(), disk, isSame });
    if (done === "written") await syncFolder(dirname(path), disk);
    return done;
  } catch (cause) {
    if (failure !== undefined) throw failure.cause;
    throw outputUnwritable(path, cause);
  }
}

/** Bytes of each that are compared at a time. */
const PIECE = 65_536;

/** Whether `other` is a file with the same bytes. What cannot be read counts as other bytes. */
function holdSame(path: string, other: string): boolean {
  try {
    const [one, two] = [lstatSync(path), lstatSync(other)];
    return two.isFile() && one.size === two.size && sameBytes(path, other);
  } catch {
    return false;
  }
}

function sameBytes(path: string, other: string): boolean {
  const [one, two] = [openSync(path, "r"), openSync(other, "r")];
  try {
    for (;;) {
      const [left, right] = [readPiece(one), readPiece(two)];
      if (Buffer.compare(left, right) !== 0) return false;
      if (left.length === 0) return true;
    }
  } finally {
    closeSync(one);
    closeSync(two);
  }
}

/** As many bytes as are asked for but at the end: two files may be given in pieces of other sizes. */
function readPiece(file: number): Uint8Array {
  const piece = new Uint8Array(PIECE);
  let length = 0;
  for (let read = -1; read !== 0 && length < PIECE; length += read)
    read = readSync(file, piece, { offset: length });
  return piece.subarray(0, length);
}
