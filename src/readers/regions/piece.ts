import type { BlockKind } from "../../model/block.ts";
import type { TextForm } from "../../model/text-form.ts";

/** Text of the source, decoded but with its white space as it stands. */
export interface TextPiece {
  readonly kind: "text";
  readonly text: string;
  /** For every UTF-16 unit of `text` where it begins in the source, and last where the piece ends. */
  readonly offsets: readonly number[];
}

/** One half of a pair of inline marks. Halves of one `name` that nest belong together. */
export interface TagPiece {
  readonly kind: "open" | "close";
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where it must not stay as the source has it when the text changes: `[ord]` becomes `[word][ord]`. */
  readonly markup?: string;
}

/**
 * What a reader sees in the place of a code: `text` is part of the sentence, as a code span; a `picture`, as far as
 * the text goes, only takes room; a comment is `nothing`, and white space is folded across it.
 */
export type Shown = "text" | "picture" | "nothing";

/** Markup in a text that has no other half. */
export interface AlonePiece {
  readonly kind: "alone";
  readonly shows: Shown;
  readonly start: number;
  readonly end: number;
}

/** A line break that the author made. */
export interface BreakPiece {
  readonly kind: "break";
  readonly start: number;
  readonly end: number;
}

export type Piece = TextPiece | TagPiece | AlonePiece | BreakPiece;

/** What stands between two boundaries of blocks, in running order. */
export interface Run {
  readonly kind: BlockKind;
  readonly form: TextForm;
  readonly pieces: readonly Piece[];
}

export function pieceStart(piece: Piece): number {
  return piece.kind === "text" ? (piece.offsets[0] ?? 0) : piece.start;
}

export function pieceEnd(piece: Piece): number {
  return piece.kind === "text" ? (piece.offsets.at(-1) ?? 0) : piece.end;
}
