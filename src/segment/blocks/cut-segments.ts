import { type SplitOptions, splitSentences } from "../split-sentences.ts";
import { findCredits } from "./find-credits.ts";
import { joinLines } from "./join-lines.ts";
import { type Line, type Stretch, trimmed } from "./read-lines.ts";

/** A segment's text and place, not yet numbered. */
export interface SegmentText extends Line {
  /** As it is sent: hard wraps are one space, none behind a hyphen that parts a word. */
  readonly source: string;
}

/** Cuts a block into sentences and credits, in running order, none of them empty. */
export function cutSegments(text: string, block: Stretch, options: SplitOptions): SegmentText[] {
  const [from, to] = [block[0].start, block.at(-1)?.end ?? block[0].end];
  const segments: SegmentText[] = [];
  const starts = segmentStarts(text.slice(from, to), options);
  for (const [index, start] of starts.entries()) {
    const place = trimmed(text, from + start, from + (starts[index + 1] ?? to - from));
    if (place !== undefined)
      segments.push({ ...place, source: joinLines(text.slice(place.start, place.end)) });
  }
  return segments;
}

/** Each line a segment, as it stands. */
export function cutCode(text: string, block: Stretch): SegmentText[] {
  return block.map(({ start, end }) => ({ start, end, source: text.slice(start, end) }));
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
