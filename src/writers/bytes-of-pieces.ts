/** UTF-16 units that are encoded at a time. */
const TOGETHER = 65_536;

/**
 * A text's bytes in UTF-8, out of its pieces: they are never one text, which takes twice as many bytes as soon as one
 * character is rare. A surrogate pair must not be cut between two.
 */
export function bytesOfPieces(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const encoded: Uint8Array[] = [];
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < TOGETHER) continue;
    encoded.push(encoder.encode(waiting));
    waiting = "";
  }
  encoded.push(encoder.encode(waiting));
  return Buffer.concat(encoded);
}
