import { type Line, type Stretch, trimmed } from "../read-lines.ts";
import { readMarker } from "./read-marker.ts";

/** A part of a stretch: lines of text, or the rows of a table whose columns are parted by tabs. */
export interface StretchPart {
  readonly kind: "lines" | "table";
  readonly lines: Stretch;
}

/** Parts a stretch into text and tables: two lines or more with the same number of tabs in each. */
export function partTables(text: string, stretch: Stretch): StretchPart[] {
  const tabs = stretch.map((line) => countTabs(text, line));
  if (tabs.every((count) => count === 0)) return [{ kind: "lines", lines: stretch }];
  const parts: { kind: StretchPart["kind"]; lines: [Line, ...Line[]] }[] = [];
  for (const [index, line] of stretch.entries()) {
    const isRow = tabs[index] !== 0 && (tabs[index] === tabs[index - 1] || tabs[index] === tabs[index + 1]);
    const kind = isRow ? "table" : "lines";
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else parts.push({ kind, lines: [line] });
  }
  return parts;
}

function countTabs(text: string, { start, end }: Line): number {
  const line = text.slice(start, end);
  if (!line.includes("\t")) return 0;
  const marker = readMarker(line)?.length ?? 0;
  return line.slice(marker).split("\t").length - 1;
}

/** The cells of a line that have something in them. */
export function cutCells(text: string, { start, end }: Line): Stretch[] {
  const cells: Stretch[] = [];
  for (let from = start; from < end; ) {
    const tab = text.indexOf("\t", from);
    const to = tab === -1 || tab > end ? end : tab;
    const cell = trimmed(text, from, to);
    if (cell !== undefined) cells.push([cell]);
    from = to + 1;
  }
  return cells;
}
