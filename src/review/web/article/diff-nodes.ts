import { element } from "../page/element.ts";
import type { DiffPiece } from "../text/word-diff.ts";

/** A diff for eyes and for screen readers: `del` and `ins` say what they are. */
export function diffNodes(pieces: readonly DiffPiece[]): readonly Node[] {
  return pieces.map(({ kind, text }) => {
    if (kind === "same") return document.createTextNode(text);
    return element(kind === "added" ? "ins" : "del", {}, text);
  });
}
