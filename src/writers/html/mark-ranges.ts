import type { TextRange } from "../../model/finding.ts";
import { escapeHtml } from "./escape-html.ts";

/** The text as HTML, with what findings point at in `<mark>`; ranges may overlap, touch or lie outside the text. */
export function markRanges(text: string, ranges: readonly TextRange[]): string {
  if (ranges.length === 0) {
    return escapeHtml(text);
  }
  const pieces: string[] = [];
  let done = 0;
  for (const [start, end] of mergeRanges(text, ranges)) {
    pieces.push(escapeHtml(text.slice(done, start)), `<mark>${escapeHtml(text.slice(start, end))}</mark>`);
    done = end;
  }
  return pieces.join("") + escapeHtml(text.slice(done));
}

function mergeRanges(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
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
