import { closeSync, openSync, readSync } from "node:fs";

/** Bytes that are read at a time. */
const PIECE = 65_536;

/**
 * A file's bytes piece by piece, read without waiting; a piece holds until the next one is asked for. Throws the
 * file system's error.
 */
export function* filePieces(path: string): Generator<Uint8Array> {
  const piece = new Uint8Array(PIECE);
  const file = openSync(path, "r");
  try {
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece))
      yield piece.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
