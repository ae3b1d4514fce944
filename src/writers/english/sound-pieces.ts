import type { InlineCode } from "../../model/inline-code.ts";

type Piece = string | InlineCode;

/**
 * Pieces of a text whose markup must stay in balance, as in XML: when codes were lost, crossed or moved so that it
 * would not, the text stands first and the source's own codes behind it. Formatting goes lost then, the file does not.
 */
export function soundPieces(pieces: readonly Piece[], codes: readonly InlineCode[]): readonly Piece[] {
  const balance = balanceOf(pieces.filter(isCode));
  if (balance !== undefined && balance === balanceOf(codes)) return pieces;
  return [pieces.filter((piece) => !isCode(piece)).join(""), ...codes];
}

function isCode(piece: Piece): piece is InlineCode {
  return typeof piece !== "string";
}

const TAG = /<(\/?)([^\s/<>]+)(?:"[^"]*"|'[^']*'|[^"'<>])*>/g;

/** What the codes close that was open before them, and what they leave open; `undefined` when they cross. */
function balanceOf(codes: readonly InlineCode[]): string | undefined {
  const open: string[] = [];
  const closed: string[] = [];
  for (const { turn, name } of codes.flatMap(({ markup }) => turnsOf(markup))) {
    if (turn === "open") open.push(name);
    else if (open.length === 0) closed.push(name);
    else if (open.pop() !== name) return undefined;
  }
  return `${closed.join(" ")}|${open.join(" ")}`;
}

interface Turn {
  readonly turn: "open" | "close";
  readonly name: string;
}

/** A field, such as a link by field codes, opens and closes without being an element. */
function turnsOf(markup: string): readonly Turn[] {
  return [...markup.matchAll(TAG)].flatMap(([tag, slash, name = ""]): Turn[] => {
    const field = /\bw:fldCharType="(begin|end)"/.exec(tag)?.[1];
    const own: Turn[] = tag.endsWith("/>") ? [] : [{ turn: slash === "/" ? "close" : "open", name }];
    if (field === undefined || !tag.endsWith("/>")) return own;
    return [{ turn: field === "begin" ? "open" : "close", name: "field" }];
  });
}
