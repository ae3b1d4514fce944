import { sentenceStarts } from "../sentences/sentence-starts.ts";
import type { SplitOptions } from "../split-sentences.ts";
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
  for (let index = 0; index < starts.length; index++) {
    const place = trimmed(text, from + (starts[index] ?? 0), from + (starts[index + 1] ?? to - from));
    if (place === undefined) continue;
    const { start, end } = place;
    const raw = text.slice(start, end);
    segments.push({ start, end, source: block.length === 1 ? raw : joinLines(raw) });
  }
  return segments;
}

/** Each line a segment, as it stands. */
export function cutCode(text: string, block: Stretch): SegmentText[] {
  return block.map(({ start, end }) => ({ start, end, source: text.slice(start, end) }));
}

function segmentStarts(block: string, options: SplitOptions): readonly number[] {
  const sentences = sentenceStarts(block, options);
  const credits = findCredits(block);
  const [running] = credits;
  if (running === undefined) return sentences;
  return [...sentences.filter((start) => start < running), ...credits];
}
