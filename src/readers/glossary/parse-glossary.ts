import type { Glossary, GlossaryProblem, Term } from "../../model/glossary.ts";
import { type CsvRow, csvRows } from "./csv-rows.ts";
import { findSeparator } from "./find-separator.ts";
import { type GlossaryColumns, headerColumns, PLAIN_COLUMNS } from "./glossary-columns.ts";
import { quoted } from "./quoted.ts";
import { termOfRow } from "./term-of-row.ts";

/** A glossary file's text, understood. */
export interface GlossaryReading {
  /** The terms that nothing is wrong with. */
  readonly glossary: Glossary;
  /** By line. */
  readonly problems: readonly GlossaryProblem[];
}

/**
 * Reads source, target, an optional note and, under a header, forbidden renderings from comma-, semicolon- or tab-separated values. A first line of column
 * names (English or Norwegian) says which column is which, and Excel's `sep=;` what parts them; neither is needed.
 */
export function parseGlossary(name: string, text: string): GlossaryReading {
  const lines = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  // Its line stays as a blank one, so that those below keep their numbers.
  const table = lines.replace(/^sep=.$/m, (said, at: number) => (at === 0 ? "" : said));
  const said = table.length < lines.length ? lines[4] : undefined;
  const [first, ...others] = csvRows(table, said ?? findSeparator(table));
  if (first === undefined) return { glossary: { name, terms: [] }, problems: [] };
  const header = headerColumns(first.fields);
  const reading = collectTerms(header ? others : [first, ...others], header ?? PLAIN_COLUMNS);
  const problems = [...(header ? unknownColumns(first, header) : []), ...reading.problems];
  return { glossary: { name, terms: reading.terms }, problems };
}

function unknownColumns({ line, fields }: CsvRow, columns: GlossaryColumns): readonly GlossaryProblem[] {
  const known = [columns.source, columns.target, columns.forbidden, columns.note];
  return fields
    .filter((field, column) => field !== "" && !known.includes(column))
    .map((field) => ({
      line,
      severity: "error",
      message: `there is no column ${quoted(field)}, only source, target, forbidden and note`,
    }));
}

function collectTerms(rows: readonly CsvRow[], columns: GlossaryColumns) {
  const bySource = new Map<string, Term>();
  const problems: GlossaryProblem[] = [];
  for (const row of rows) {
    const read = termOfRow(row, columns);
    const term = read.kind === "term" ? read.term : undefined;
    const before = term && bySource.get(term.source);
    if (read.kind === "problems")
      for (const message of read.messages) problems.push({ line: row.line, severity: "error", message });
    else if (before) problems.push(duplicate(read.term, before));
    else bySource.set(read.term.source, read.term);
  }
  return { terms: [...bySource.values()], problems };
}

function duplicate({ source, target, line }: Term, before: Term): GlossaryProblem {
  if (target === before.target)
    return {
      line,
      severity: "warning",
      message: `${quoted(source)} stands in line ${before.line} already`,
    };
  const rendering = quoted(before.target);
  const message = `${quoted(source)} stands in line ${before.line} already, with another target: ${rendering}`;
  return { line, severity: "error", message };
}
