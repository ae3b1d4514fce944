import type { Shown } from "./piece.ts";

/**
 * What becomes one UTF-16 unit of a region's content: a character, or a code. `pair` is the same for both
 * halves. Offsets are UTF-16 units into the source.
 */
export type Unit = Place & (CharacterUnit | PairUnit | AloneUnit);

interface Place {
  readonly start: number;
  readonly end: number;
}

interface CharacterUnit {
  readonly kind: "character";
  readonly character: string;
}

interface PairUnit {
  readonly kind: "open" | "close";
  readonly pair: number;
  /** Default: what stands in the source. */
  readonly markup?: string;
}

interface AloneUnit {
  readonly kind: "alone";
  readonly shows: Shown;
  /** Where its markup begins, if white space that shows nowhere stands before it. Default: `start`. */
  readonly markupStart?: number;
}

/** White space at the edge of a text, and what takes no room there: soft hyphen, zero-width space, marks. */
const BLANK = /^[\s\u00ad\u200b\u2060\ufeff]$/u;

/** It is more than white space or markup that the text can do without. */
export function isShown(unit: Unit): boolean {
  return unit.kind === "character"
    ? !BLANK.test(unit.character)
    : unit.kind === "alone" && unit.shows === "text";
}
