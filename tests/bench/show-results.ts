import { isHeld, type Result } from "./result.ts";

const HEADER = ["what", "median", "spread", "beside", "bound", "", "note"];

/** One table, a line for each result, its columns aligned: figures to the right, words to the left. */
export function showResults(results: readonly Result[]): string {
  const rows = [HEADER, ...results.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) => lineOf(row, widths)).join("\n");
}

function cellsOf(result: Result): readonly string[] {
  const { name, value, unit, spread, ratio, bound, note = "" } = result;
  const held = isHeld(result);
  return [
    name,
    `${figure(value)} ${unit}`,
    `${figure(spread[0])}–${figure(spread[1])}`,
    ratio === undefined ? "" : `${figure(ratio)} ×`,
    bound === undefined ? "" : `${unit.endsWith("/s") ? "≥" : "≤"} ${figure(bound)}`,
    held === undefined ? "" : held ? "held" : "MISSED",
    note,
  ];
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const last = HEADER.length - 1;
  return row
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 || column >= last - 1 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join("  ")
    .trimEnd();
}

/** Three digits that say something, thousands in full. */
function figure(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en-GB");
  return value.toFixed(Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 || value === 0 ? 2 : 3);
}
