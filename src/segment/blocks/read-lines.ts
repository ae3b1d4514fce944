import { isLineBreak, isWhite } from "../sentences/characters.ts";

/** A line with something on it, without the white space around. Offsets are UTF-16 units into the document. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Lines that follow one another without a blank line between. */
export type Stretch = readonly [Line, ...Line[]];

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const PARAGRAPH_SEPARATOR = 0x2029;

/** The text's stretches of lines, by LF, CRLF, CR, NEL, VT, FF and Unicode's separators. */
export function readStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let lines: [Line, ...Line[]] | undefined;
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = trimmed(text, at, end);
    if (line === undefined) lines = undefined;
    else if (lines !== undefined) lines.push(line);
    else {
      lines = [line];
      stretches.push(lines);
    }
    if (text.charCodeAt(end) === PARAGRAPH_SEPARATOR) lines = undefined;
    at = end + (text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED ? 2 : 1);
  }
  return stretches;
}

/** The range without white space at its ends; `undefined` when nothing is left. */
export function trimmed(text: string, from: number, to: number): Line | undefined {
  let [start, end] = [from, to];
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return start === end ? undefined : { start, end };
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}
