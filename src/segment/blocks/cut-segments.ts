import { type SplitOptions, splitSentences } from "../split-sentences.ts";
import { findCredits } from "./find-credits.ts";
import { type Line, type Stretch, trimmed } from "./read-lines.ts";

/** A segment's text and place, not yet numbered. */
export interface SegmentText extends Line {
  /** As it is sent: hard wraps are one space. */
  readonly source: string;
}

/** Cuts a block into sentences and credits, in running order, none of them empty. */
export function cutSegments(text: string, block: Stretch, options: SplitOptions): SegmentText[] {
  const [from, to] = [block[0].start, block.at(-1)?.end ?? block[0].end];
  const segments: SegmentText[] = [];
  const starts = segmentStarts(text.slice(from, to), options);
  for (const [index, start] of starts.entries()) {
    const place = trimmed(text, from + start, from + (starts[index + 1] ?? to - from));
    if (place !== undefined) segments.push({ ...place, source: unwrap(textOf(text, place)) });
  }
  return segments;
}

function segmentStarts(block: string, options: SplitOptions): number[] {
  const credits = findCredits(block);
  const running = credits[0] ?? block.length;
  const starts: number[] = [];
  let at = 0;
  for (const sentence of splitSentences(block, options)) {
    if (at < running) starts.push(at);
    at += sentence.length;
  }
  return [...starts, ...credits];
}

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/** Joins hard-wrapped lines by one space; all other white space stays as it is. */
function unwrap(raw: string): string {
  if (!LINE_BREAK.test(raw)) return raw;
  return raw
    .split(LINE_BREAK)
    .map((line) => textOf(line, trimmed(line, 0, line.length)))
    .join(" ");
}

function textOf(text: string, place: Line | undefined): string {
  return place === undefined ? "" : text.slice(place.start, place.end);
}
