import type { TextPiece } from "./piece.ts";

/** Text that stands in the source as it is. */
export function plainPiece(source: string, start: number, end: number): TextPiece {
  const offsets = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return { kind: "text", text: source.slice(start, end), offsets };
}
