import type { TextRange } from "../../model/finding.ts";

/** Ranges in running order, none empty, none touching another; they may come overlapping or outside the text. */
export function mergeRanges(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const sorted = ranges
    .map(([start, end]) => [wholeCharacter(text, start), wholeCharacter(text, end)] as const)
    .filter(([start, end]) => start < end)
    .sort(([a], [b]) => a - b);
  const merged: TextRange[] = [];
  for (const [start, end] of sorted) {
    const last = merged.at(-1);
    if (last && start <= last[1]) {
      merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    } else {
      merged.push([start, end]);
    }
  }
  return merged;
}

/** The offset, brought into the text and out of the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const within = Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
  const splits = /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(within - 1, 0), within + 1));
  return splits && within > 0 ? within - 1 : within;
}
