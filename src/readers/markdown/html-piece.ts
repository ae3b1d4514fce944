import type { Piece } from "../regions/piece.ts";

const TAG = /^<(\/?)([a-z][a-z0-9-]*)[\s/>]/i;
const VOID = /^<(?:wbr|input|source|hr)\b|\/>$/i;

/** A tag or comment in a Markdown text. What stands between two tags is text; in them nothing is. */
export function htmlPiece(source: string, start: number, end: number): Piece {
  const raw = source.slice(start, end);
  const [, slash, name] = TAG.exec(raw) ?? [];
  if (name?.toLowerCase() === "br") return { kind: "break", start, end };
  if (name?.toLowerCase() === "img") return { kind: "alone", shows: "picture", start, end };
  if (name === undefined || VOID.test(raw)) return { kind: "alone", shows: "nothing", start, end };
  return { kind: slash === "" ? "open" : "close", name: `html ${name.toLowerCase()}`, start, end };
}
