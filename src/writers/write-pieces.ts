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
  let failure: { readonly cause: unknown } | undefined;
  function* watched(): Generator<Uint8Array> {
    try {
      yield* encoded(pieces);
    } catch (cause) {
      failure = { cause };
      throw cause;
    }
  }
  try {
    const isSame = (written: string) => holdSame(written, path);
    const done = await replaceFile(path, { pieces: watched(), disk, isSame });
    if (done === "written") await syncFolder(dirname(path), disk);
    return done;
  } catch (cause) {
    if (failure !== undefined) throw failure.cause;
    throw outputUnwritable(path, cause);
  }
}

/** Bytes that are written, and of each file compared, at a time. */
const PIECE = 131_072;
/** Bytes that a UTF-16 unit takes at most. */
const WIDEST = 3;

/** The pieces' bytes, many pieces at a time and always in the same place: each is gone when the next is asked for. */
function* encoded(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const room = new Uint8Array(PIECE);
  let filled = 0;
  for (const piece of pieces) {
    const most = typeof piece === "string" ? piece.length * WIDEST : Infinity;
    if (filled > 0 && filled + most > PIECE) {
      yield room.subarray(0, filled);
      filled = 0;
    }
    if (typeof piece !== "string") yield piece;
    else if (most > PIECE) yield encoder.encode(piece);
    else filled += encoder.encodeInto(piece, room.subarray(filled)).written;
  }
  if (filled > 0) yield room.subarray(0, filled);
}

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
    const [left, right] = [new Uint8Array(PIECE), new Uint8Array(PIECE)];
    for (;;) {
      const length = readPiece(one, left);
      if (readPiece(two, right) !== length) return false;
      if (length === 0) return true;
      if (Buffer.compare(left.subarray(0, length), right.subarray(0, length)) !== 0) return false;
    }
  } finally {
    closeSync(one);
    closeSync(two);
  }
}

/** As many bytes as are asked for but at the end: two files may be given in pieces of other sizes. */
function readPiece(file: number, piece: Uint8Array): number {
  let length = 0;
  for (let read = -1; read !== 0 && length < PIECE; length += read)
    read = readSync(file, piece, { offset: length });
  return length;
}
