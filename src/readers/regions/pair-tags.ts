import type { AlonePiece, BreakPiece, Piece, TagPiece, TextPiece } from "./piece.ts";

/** A tag whose other half stands in the same run. */
export interface PairedTag extends TagPiece {
  readonly pair: number;
}

export type Part = TextPiece | AlonePiece | BreakPiece | PairedTag;

/**
 * Finds each tag's other half. What is left over, since it is closed elsewhere or crosses another pair
 * (`<b><i></b></i>`), stands alone; a pair with nothing in it is one code alone.
 */
export function pairTags(pieces: readonly Piece[]): readonly Part[] {
  const pairs = findPairs(pieces);
  const parts: Part[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (!("name" in piece)) {
      parts.push(piece);
      continue;
    }
    const pair = pairs.get(index);
    const previous = parts.at(-1);
    if (pair === undefined) parts.push(alone(piece.start, piece.end));
    else if (previous?.kind === "open" && previous.pair === pair)
      parts.splice(-1, 1, alone(previous.start, piece.end));
    else parts.push({ ...piece, pair });
  }
  return parts;
}

function alone(start: number, end: number): AlonePiece {
  return { kind: "alone", shows: "nothing", start, end };
}

/** The number of its pair for each index of a piece that has one. */
function findPairs(pieces: readonly Piece[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { readonly name: string; readonly index: number }[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === "open") open.push({ name: piece.name, index });
    if (piece.kind !== "close") continue;
    const place = open.findLastIndex(({ name }) => name === piece.name);
    const partner = open[place];
    if (partner === undefined) continue;
    open.length = place;
    pairs.set(partner.index, partner.index).set(index, partner.index);
  }
  return pairs;
}
