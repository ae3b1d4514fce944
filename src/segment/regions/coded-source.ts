import { codeCharacter } from "../../model/code-characters.ts";
import type { InlineCode } from "../../model/inline-code.ts";
import { isLineBreak, isWhite } from "../sentences/characters.ts";
import type { RegionText } from "./region-text.ts";
import type { Span } from "./share-codes.ts";

/** Numbers that code characters can tell. */
const LAST_NUMBER = 255;

/**
 * A segment's text with its codes, numbered from 1 in running order, so that the same sentence with the same
 * markup is one text wherever it stands. A half whose other half is in another segment has a number of its own.
 * A line break inside a sentence is worth a space; lines of the file are joined by one.
 */
export function codedSource(
  content: string,
  [from, to]: Span,
  { codes }: Pick<RegionText, "codes">,
): { source: string; codes: InlineCode[] } {
  const numbers = numberCodes([from, to], codes);
  const own: InlineCode[] = [];
  let source = "";
  for (let at = from; at < to; at++) {
    const placed = codes.get(at);
    if (placed === undefined) {
      source += content[at];
      continue;
    }
    const code = { ...placed.code, number: numbers.get(at) ?? placed.code.number };
    const isBare = placed.breaksLine && !endsWhite(source) && !isWhite(content.charCodeAt(at + 1));
    source += (isBare ? " " : "") + codeCharacter(code);
    own.push(code);
  }
  return { source: joinLines(source), codes: own };
}

/** New numbers by place; none when there are more codes than numbers, so that the region's own stay. */
function numberCodes([from, to]: Span, codes: RegionText["codes"]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  let next = 1;
  for (let at = from; at < to; at++) {
    const placed = codes.get(at);
    if (placed === undefined) continue;
    numbers.set(at, (placed.partner !== undefined && numbers.get(placed.partner)) || next++);
  }
  return next - 1 > LAST_NUMBER ? new Map() : numbers;
}

function endsWhite(text: string): boolean {
  return text === "" || isWhite(text.charCodeAt(text.length - 1));
}

/** White space that holds a line end becomes one space. */
function joinLines(text: string): string {
  return text.replace(/[\s\u0085]+/gu, (white) =>
    [...white].some((character) => isLineBreak(character.charCodeAt(0))) ? " " : white,
  );
}
