import type { TextRange } from "../../model/finding.ts";
import type { InlineCode } from "../../model/inline-code.ts";
import { splitCodes } from "../../model/split-codes.ts";
import { type CodeElement, codeSpanText, elementOf } from "./code-look.ts";
import { escapeHtml } from "./escape-html.ts";
import { mergeRanges } from "./merge-ranges.ts";

export interface InlineLook {
  /** What findings point at: UTF-16 units into the text; they may overlap, touch or lie outside of it. */
  readonly ranges: readonly TextRange[];
  readonly codes: readonly InlineCode[];
}

type ShownElement = CodeElement | "mark";

/**
 * The text as HTML: what findings point at in `<mark>`; bold, italics and code as they are, links underlined; all
 * other codes unseen. Each run of text has its elements to itself, so that codes and marks may cross.
 */
export function inlineHtml(text: string, { ranges, codes }: InlineLook): string {
  if (ranges.length === 0 && codes.length === 0) return escapeHtml(text);
  const marks = mergeRanges(text, ranges);
  const pieces = splitCodes(text, codes);
  const open = openedBefore(pieces);
  let at = 0;
  let html = "";
  for (const piece of pieces) {
    if (typeof piece === "string") {
      for (const run of cutRuns(piece, at, marks)) html += runHtml(run.text, elements(open, run.isMarked));
      at += piece.length;
      continue;
    }
    at += 1;
    const span = codeSpanText(piece);
    if (span !== undefined) html += runHtml(span, [...elements(open, false), "code"]);
    if (piece.kind === "open") open.set(piece.number, elementOf(piece));
    if (piece.kind === "close") open.delete(piece.number);
  }
  return html;
}

type OpenElements = Map<number, CodeElement | undefined>;

/** Of halves that are closed here and were opened in a sentence before. */
function openedBefore(pieces: readonly (string | InlineCode)[]): OpenElements {
  const codes = pieces.filter((piece) => typeof piece === "object");
  const opened = new Set(codes.filter(({ kind }) => kind === "open").map(({ number }) => number));
  const before = codes.filter(({ kind, number }) => kind === "close" && !opened.has(number));
  return new Map(before.map((code) => [code.number, elementOf(code)]));
}

function elements(open: OpenElements, isMarked: boolean): ShownElement[] {
  const shown = [...new Set(open.values())].filter((element) => element !== undefined);
  return isMarked ? ["mark", ...shown] : shown;
}

interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

function cutRuns(piece: string, start: number, marks: readonly TextRange[]): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const [from, to] of marks) {
    const [begin, end] = [from, to].map((place) => Math.min(Math.max(place - start, done), piece.length));
    if (begin === undefined || end === undefined || begin === end) continue;
    runs.push({ text: piece.slice(done, begin), isMarked: false });
    runs.push({ text: piece.slice(begin, end), isMarked: true });
    done = end;
  }
  return [...runs, { text: piece.slice(done), isMarked: false }];
}

function runHtml(text: string, wrapped: readonly ShownElement[]): string {
  if (text === "") return "";
  return wrapped.reduceRight((inner, name) => `<${name}>${inner}</${name}>`, escapeHtml(text));
}
