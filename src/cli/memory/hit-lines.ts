import type { FoundText, MemoryHit } from "../../pipeline/memory/search-memory.ts";
import type { Terminal } from "../terminal.ts";
import { type Stretch, wrapWords } from "../wrap-words.ts";

const BETWEEN = "   ";

/** A hit of the concordance: both languages side by side on a terminal, else each on a line of its own. */
export function hitLines({ file, entry, source, target }: MemoryHit, terminal: Terminal): readonly string[] {
  const { languages, state, author } = entry;
  const head = [file, state, ...(author === undefined ? [] : [author])].join(", ");
  const { columns, paint } = terminal;
  const sides =
    columns === undefined || columns < 40
      ? [
          `  ${languages.source}: ${shown(source, terminal)}`,
          `  ${languages.target}: ${shown(target, terminal)}`,
        ]
      : sideBySide(source, target, terminal);
  return [paint("dim", head), ...sides];
}

function sideBySide(source: FoundText, target: FoundText, terminal: Terminal): string[] {
  const width = Math.floor(((terminal.columns ?? 80) - BETWEEN.length) / 2);
  const left = wrapWords(source.text, width);
  const right = wrapWords(target.text, width);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, line) => {
    const [start, end] = left[line] ?? [0, 0];
    const gap = " ".repeat(width - (end - start));
    return `${shown(source, terminal, left[line] ?? [0, 0])}${gap}${BETWEEN}${shown(target, terminal, right[line] ?? [0, 0])}`.trimEnd();
  });
}

/** A stretch of a side, the words that were looked for in bold. */
function shown(
  { text, found }: FoundText,
  { paint }: Terminal,
  [start, end]: Stretch = [0, text.length],
): string {
  const parts: string[] = [];
  let at = start;
  for (const [from, to] of found) {
    const [first, last] = [Math.max(from, at), Math.min(to, end)];
    if (first >= last) continue;
    parts.push(text.slice(at, first), paint(["bold", "yellow"], text.slice(first, last)));
    at = last;
  }
  return parts.join("") + text.slice(at, end);
}
