import { createHash } from "node:crypto";
import { DIGEST_CHARACTERS } from "./digest.ts";

/** As `digest` of the pieces put together, without putting them together. */
export function digestPieces(pieces: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("base64url").slice(0, DIGEST_CHARACTERS);
}
