import type { BlockKind } from "../../../model/block.ts";
import type { Around, WrittenForm } from "./written-form.ts";

/** What is markup anywhere in a line; `_` and `&` only where they would be. */
const INLINE = /[\\`*[\]~]|<(?=\S)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;
/** What makes a block of its own at a line's start, or of the line before (CommonMark 0.31, 4 and 5; GFM, 4.10). */
const OPENING =
  /^(?:>|\+(?=\s|$)|-+(?=[\s:|]|$)|[:|](?=[\s:|-]+$)|#{1,6}(?=\s|$)|=+(?=\s*$)|\d{1,9}(?=[.)](?:\s|$)))/;
/** Nothing but white space and the marks of quotes, lists and headings. */
const LINE_START = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)]|#{1,6})\s+)*$/;

/** Text of a Markdown line: what would become markup is escaped with a backslash. Line ends become spaces. */
export function markdown(kind: BlockKind): WrittenForm {
  const special = kind === "table-cell" ? new RegExp(`${INLINE.source}|\\|`, "gu") : INLINE;
  return { quote: "", escape: (text, around) => escapeLine(text.replace(/\s*\n\s*/g, " "), special, around) };
}

function escapeLine(text: string, special: RegExp, { before, after }: Around): string {
  const escaped = text
    .replace(special, "\\$&")
    // A heading's closing marks, and a mark that makes a picture of a link.
    .replace(/(?<=^|\s)#+$/, "\\$&")
    .replace(/!$/, after.startsWith("[") ? "\\!" : "!");
  return LINE_START.test(before) ? escaped.trimStart().replace(OPENING, escapeOpening) : escaped;
}

function escapeOpening(opening: string): string {
  return /^\d/.test(opening) ? `${opening}\\` : `\\${opening}`;
}
