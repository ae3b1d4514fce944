import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { DIGEST_CHARACTERS } from "./digest.ts";

/** Bytes that are read at a time. */
const PIECE = 262_144;

/** As `digest` of the file's bytes, whatever its size. Throws the file system's error. */
export async function digestFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  const file = await open(path);
  try {
    const piece = new Uint8Array(PIECE);
    for (;;) {
      const { bytesRead } = await file.read(piece);
      if (bytesRead === 0) break;
      hash.update(piece.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
  return hash.digest("base64url").slice(0, DIGEST_CHARACTERS);
}
