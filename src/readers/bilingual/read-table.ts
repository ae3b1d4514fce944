import type { GivenUnit } from "../../model/given-unit.ts";
import { csvRows } from "../glossary/csv-rows.ts";
import { findSeparator } from "../glossary/find-separator.ts";
import { brokenFile } from "./broken-file.ts";
import { findColumns } from "./find-columns.ts";

interface Row {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Lines of `source<TAB>target`, quotation marks and white space as they are. A header that names the columns is no
 * unit, nor is a blank line; a line without a tab has an empty target.
 * @throws PipelineError `document-unreadable` when no line has a tab
 */
export function readTsv(name: string, text: string): readonly GivenUnit[] {
  const lines = text.split(/\r\n|\n|\r/);
  const rows = lines
    .map((line, at) => ({ line: at + 1, cells: line.split("\t") }))
    .filter(({ cells }) => cells.length > 1 || cells[0] !== "");
  if (rows.length > 0 && rows.every(({ cells }) => cells.length === 1))
    throw brokenFile(name, "no line of it has a tab between source and target");
  return unitsOf(rows);
}

/**
 * A table as spreadsheets write it, parted by commas, semicolons or tabs, in quotation marks where needed.
 * @throws PipelineError `document-unreadable`
 */
export function readCsv(name: string, text: string): readonly GivenUnit[] {
  const plain = text.replace(/\r\n?/g, "\n");
  const rows = csvRows(plain, findSeparator(plain));
  const trouble = rows.find((row) => row.trouble !== undefined);
  if (trouble) throw brokenFile(name, `line ${trouble.line}: ${trouble.trouble}`);
  if (rows.length > 0 && rows.every(({ fields }) => fields.length === 1))
    throw brokenFile(name, "no line of it has a comma, a semicolon or a tab between source and target");
  return unitsOf(rows.map(({ line, fields }) => ({ line, cells: fields })));
}

function unitsOf(rows: readonly Row[]): readonly GivenUnit[] {
  const { source, target, hasHeader, ...languages } = findColumns(rows[0]?.cells ?? []);
  return rows.slice(hasHeader ? 1 : 0).map(({ line, cells }) => ({
    source: cells[source] ?? "",
    target: cells[target] ?? "",
    codes: [],
    line,
    ...languages,
  }));
}
