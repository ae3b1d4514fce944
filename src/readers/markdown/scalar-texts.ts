import type { Scalar } from "yaml";
import type { TextPiece } from "../regions/piece.ts";
import { plainPiece } from "../regions/plain-piece.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** YAML 1.2.2, 5.7; those of several characters are `\x41`, `\u00e5`, `\U0001F600`. */
const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};
const DOUBLE_QUOTED = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[^\r\n])|[^\\]/gu;
const SINGLE_QUOTED = /''|[^']/gu;

/**
 * The text of a YAML value as it stands in the source, where its document begins at `from`: one piece, or in a
 * block (`|`, `>`) one for each paragraph. None when it does not add up to the value that the parser read.
 */
export function scalarTexts(source: string, value: Scalar<string>, from: number): readonly TextPiece[] {
  const [start = 0, end = 0] = value.range ?? [];
  const texts = textsOf(source, { start: from + start, end: from + end }, value.type);
  const read = texts.map(({ text }) => text).join(" ");
  return folded(read) === folded(value.value) ? texts : [];
}

function textsOf(source: string, { start, end }: Place, type: Scalar["type"]): readonly TextPiece[] {
  const inside = { start: start + 1, end: end - 1 };
  switch (type) {
    case "PLAIN":
      return [plainPiece(source, start, end)];
    case "QUOTE_SINGLE":
      return [decode(source, inside, { pattern: SINGLE_QUOTED, read: (part) => part.replace("''", "'") })];
    case "QUOTE_DOUBLE":
      return [decode(source, inside, { pattern: DOUBLE_QUOTED, read: unescapeDouble })];
    default:
      return paragraphs(source, { start, end });
  }
}

interface Reading {
  readonly pattern: RegExp;
  readonly read: (part: string) => string;
}

function decode(source: string, { start, end }: Place, { pattern, read }: Reading): TextPiece {
  const offsets: number[] = [];
  let text = "";
  for (const { index, 0: part } of source.slice(start, end).matchAll(pattern)) {
    const decoded = read(part);
    for (let unit = 0; unit < decoded.length; unit++) {
      offsets.push(start + index + (decoded === part ? unit : 0));
    }
    text += decoded;
  }
  return { kind: "text", text, offsets: [...offsets, end] };
}

function unescapeDouble(part: string): string {
  if (/^\\\r?\n/.test(part)) return "";
  return /^\\[xuU]./.test(part)
    ? String.fromCodePoint(Number.parseInt(part.slice(2), 16))
    : (ESCAPES[part.slice(1)] ?? part);
}

/** Below the block's first line, `|` or `>`: lines that follow one another without a blank one between. */
function paragraphs(source: string, { start, end }: Place): readonly TextPiece[] {
  const [header = ""] = /^.*(?:\r?\n|\r)/.exec(source.slice(start, end)) ?? [];
  const body = source.slice(start + header.length, end);
  return [...body.matchAll(/\S.*(?:(?:\r\n|\n|\r)[ \t]*\S.*)*/g)].map(({ index, 0: { length } }) => {
    const from = start + header.length + index;
    return plainPiece(source, from, from + length);
  });
}

function folded(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").trim();
}
