/** Enough to see the pattern. */
const SAMPLE = 4096;

/**
 * UTF-16 or UTF-32 without a byte order mark, told by where the zero bytes stand: Latin letters have one in
 * every second byte, or three in every four. `undefined` for anything else.
 */
export function unmarkedUnicode(
  bytes: Uint8Array,
): "UTF-16LE" | "UTF-16BE" | "UTF-32LE" | "UTF-32BE" | undefined {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 4) || bytes.length));
  const places = [0, 1, 2, 3].map((place) => shareOfZeros(sample, place));
  const pattern = places.map((share) => (share > 0.6 ? "0" : share < 0.4 ? "x" : "?")).join("");
  if (pattern === "x000") return "UTF-32LE";
  if (pattern === "000x") return "UTF-32BE";
  if (pattern === "x0x0") return "UTF-16LE";
  return pattern === "0x0x" ? "UTF-16BE" : undefined;
}

/** Of every fourth byte, beginning with the one at `place`. */
function shareOfZeros(bytes: Uint8Array, place: number): number {
  let zeros = 0;
  let all = 0;
  for (let index = place; index < bytes.length; index += 4) {
    all += 1;
    if (bytes[index] === 0) zeros += 1;
  }
  return all === 0 ? 0 : zeros / all;
}
