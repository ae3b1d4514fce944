import { type Piece, pieceEnd, pieceStart, type Run, type TextPiece } from "./piece.ts";

/**
 * Cuts a run where two line breaks stand together, as a paragraph ends, and, since what is not understood
 * must not end up inside a region, where a stretch of the source is in no piece.
 */
export function cutRuns(run: Run): readonly Run[] {
  const runs: Piece[][] = [[]];
  for (const [index, piece] of run.pieces.entries()) {
    const previous = run.pieces[index - 1];
    if (previous !== undefined && isCut(run.pieces, index)) runs.push([]);
    runs.at(-1)?.push(piece);
  }
  return runs.map((pieces) => ({ ...run, pieces }));
}

function isCut(pieces: readonly Piece[], index: number): boolean {
  const [previous, piece] = [pieces[index - 1], pieces[index]];
  if (previous === undefined || piece === undefined) return false;
  return pieceEnd(previous) !== pieceStart(piece) || isDoubleBreak(pieces, index);
}

/** The piece is a line break, and nothing that shows stands between it and the one before. */
function isDoubleBreak(pieces: readonly Piece[], index: number): boolean {
  if (pieces[index]?.kind !== "break") return false;
  for (let before = index - 1; before >= 0; before--) {
    const piece = pieces[before];
    if (piece?.kind === "break") return true;
    if (piece === undefined || shows(piece)) return false;
  }
  return false;
}

function shows(piece: Exclude<Piece, { kind: "break" }>): boolean {
  return piece.kind === "text" ? !isWhite(piece) : piece.kind === "alone" && piece.shows !== "nothing";
}

function isWhite({ text }: TextPiece): boolean {
  return text.trim() === "";
}
