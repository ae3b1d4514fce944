import type { TextRange } from "../../model/finding.ts";
import { characterWidth, textWidth } from "./text-width.ts";

export interface MarkOptions {
  /** What is marked, in UTF-16 units; absent: nothing, and the text is shown from its beginning. */
  readonly range: TextRange | undefined;
  /** Columns that the text may take, 20 or more. */
  readonly width: number;
}

/**
 * A text on one line, cut around the marked place where it is too long, and below it a line of carets; without a
 * place the line alone. Tabs, line ends and control characters are shown as spaces.
 */
export function markedLines(text: string, { range, width }: MarkOptions): readonly string[] {
  const shown = text.replace(UNSHOWN, " ");
  const [start, end] = inText(shown, range ?? [0, 0]);
  const from =
    textWidth(shown) <= width ? 0 : cutBefore(shown, start, width - textWidth(shown.slice(start, end)));
  const to = fitting(shown, from, width - (from > 0 ? 1 : 0));
  const head = from > 0 ? "…" : "";
  const line = `${head}${shown.slice(from, to)}${to < shown.length ? "…" : ""}`;
  if (range === undefined) return [line];
  const before = textWidth(`${head}${shown.slice(from, start)}`);
  const carets = Math.max(1, textWidth(shown.slice(start, Math.min(end, to))));
  return [line, `${" ".repeat(before)}${"^".repeat(carets)}`];
}

const UNSHOWN = /[\p{Cc}\u2028\u2029]/gu;

/** Widened to whole characters, so that no surrogate stands alone. */
function inText(text: string, [start, end]: TextRange): TextRange {
  const from = isInside(text, start) ? start - 1 : start;
  return [Math.min(from, text.length), Math.min(isInside(text, end) ? end + 1 : end, text.length)];
}

function isInside(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** Where the line begins: so that the place stands in its middle, as far as its size allows. */
function cutBefore(text: string, start: number, spare: number): number {
  let left = Math.max(0, Math.floor(spare / 2) - 1);
  let from = start;
  for (const character of [...text.slice(0, start)].reverse()) {
    left -= characterWidth(character);
    if (left < 0) return from;
    from -= character.length;
  }
  return from;
}

/** Where a line of so many columns ends; one is kept for the ellipsis where something follows. */
function fitting(text: string, from: number, width: number): number {
  let [at, left] = [from, width];
  let end = from;
  for (const character of text.slice(from)) {
    left -= characterWidth(character);
    if (left < 0) return end;
    at += character.length;
    if (left >= 1) end = at;
  }
  return text.length;
}
