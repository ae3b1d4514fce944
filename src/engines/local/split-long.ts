/** UTF-16 units: no piece has more tokens than characters, and models were taught with sentences far shorter. */
const LONGEST = 480;
/** Where a break does least harm, best first. */
const BREAKS = [/[.!?;:][»”"')\]]*\s+/gu, /,\s+|\s+[–—-]\s+/gu, /\s+/gu];

/** A piece of a text, with the white space behind it that no piece has. */
export interface LongPiece {
  readonly text: string;
  readonly gap: string;
}

/** Pieces of a text that is too long for the model, as long as may be; together with their gaps they are the text. */
export function splitLong(text: string): readonly LongPiece[] {
  const pieces: LongPiece[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const end = findBreak(rest);
    const piece = rest.slice(0, end).trimEnd();
    pieces.push({ text: piece, gap: rest.slice(piece.length, end) });
    rest = rest.slice(end);
  }
  return rest === "" ? pieces : [...pieces, { text: rest, gap: "" }];
}

function findBreak(text: string): number {
  const window = text.slice(0, LONGEST);
  for (const pattern of BREAKS) {
    const last = [...window.matchAll(pattern)].at(-1);
    const end = last === undefined ? 0 : last.index + last[0].length;
    if (end > LONGEST / 3) return end;
  }
  // A word without end: between two whole characters.
  return /[\uD800-\uDBFF]$/u.test(window) ? LONGEST - 1 : LONGEST;
}
