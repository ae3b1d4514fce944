import { shortened } from "../tmx/shortened.ts";

/** One record of a table in text. */
export interface CsvRow {
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** Without their quotation marks, the white space around them, and empty ones at the end; at least one. */
  readonly fields: readonly string[];
  /** What is wrong with its quotation marks. */
  readonly trouble?: string;
}

interface Cell {
  readonly value: string;
  /** Where what follows it begins. */
  readonly end: number;
  readonly trouble?: string;
}

/**
 * The records of a text of comma-separated values (RFC 4180), or with another separator; lines end in `\n`. A line
 * that begins with `#` is a comment, and as a blank line is left out. After a quotation mark that nobody closes
 * reading goes on at the next line, so that one slip does not hide the others.
 */
export function csvRows(text: string, separator: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  for (let start = 0; start < text.length; ) {
    const { row, end } = readRow(text, start, separator);
    if (!isComment(text, start) && row.fields.length > 0) rows.push({ line, ...row });
    const next = isComment(text, start) ? endOfLine(text, start) : end;
    line += count(text, start, next) + 1;
    start = next + 1;
  }
  return rows;
}

function isComment(text: string, start: number): boolean {
  return /^\s*#/.test(text.slice(start, endOfLine(text, start)));
}

function readRow(text: string, start: number, separator: string) {
  const fields: string[] = [];
  let trouble: string | undefined;
  let end = start - 1;
  do {
    const cell = readCell(text, end + 1, separator);
    fields.push(cell.value);
    trouble ??= cell.trouble;
    end = cell.end;
  } while (text[end] === separator);
  // Spreadsheets write separators for columns that are empty.
  const filled = fields.slice(0, fields.findLastIndex((field) => field !== "") + 1);
  return { row: { fields: filled, ...(trouble === undefined ? {} : { trouble }) }, end };
}

function readCell(text: string, start: number, separator: string): Cell {
  const plain = plainCell(text, start, separator);
  return plain.value.startsWith('"') ? quotedCell(text, text.indexOf('"', start), separator) : plain;
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  // What is sought may be far away or nowhere: looking for it from every cell would take the square of the text.
  while (end < text.length && text[end] !== separator && text[end] !== "\n") end += 1;
  return { value: text.slice(start, end).trim(), end };
}

function quotedCell(text: string, open: number, separator: string): Cell {
  let close = text.indexOf('"', open + 1);
  while (text[close + 1] === '"' && close !== -1) close = text.indexOf('"', close + 2);
  if (close === -1) {
    const end = endOfLine(text, open);
    return { value: text.slice(open, end), end, trouble: "a quotation mark opens and none closes" };
  }
  const value = text
    .slice(open + 1, close)
    .replaceAll('""', '"')
    .trim();
  const rest = plainCell(text, close + 1, separator);
  if (rest.value === "") return { value, end: rest.end };
  return { value, end: rest.end, trouble: `text follows a closing quotation mark: ${shortened(rest.value)}` };
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

/** Line ends between two places. */
function count(text: string, start: number, end: number): number {
  return text.slice(start, end).split("\n").length - 1;
}
