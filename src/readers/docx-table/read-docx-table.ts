import { DOCX_COLUMNS, type DocxColumn, readRowMark } from "../../formats/docx/docx-table.ts";
import { countOf } from "../../lib/count-of.ts";
import type { GivenEdit, GivenEdits } from "../../model/given-edit.ts";
import { shortened } from "../tmx/shortened.ts";
import { brokenDocx } from "./broken-docx.ts";
import { readRemarks } from "./read-remarks.ts";
import { readRows, type WordRow, type WordRows } from "./read-rows.ts";
import { saysNothing, stateOfWord } from "./state-of-word.ts";
import { unpackDocx } from "./unpack-docx.ts";

/** Where each column stands in the table, counted from 0. */
type Columns = ReadonlyMap<DocxColumn, number>;

/**
 * Reads a review table back from a Word file, `name` being the file's: as if all tracked changes were accepted.
 * Rows without a segment's id are passed over and counted.
 * @throws PipelineError `document-unreadable`
 */
export function readDocxTable(name: string, bytes: Uint8Array): GivenEdits {
  const parts = unpackDocx(name, bytes);
  const read = readRows(name, parts.document);
  const head = read.rows.findIndex((row) => columnsOf(row) !== undefined);
  const columns = columnsOf(read.rows[head]);
  if (columns === undefined)
    throw brokenDocx(name, `no table in it begins with ${DOCX_COLUMNS.slice(0, 3).join(", ")}`);
  const remarks = readRemarks(name, parts.comments ?? EMPTY_PART);
  const notes = trackedNotes(read);
  const misread: string[] = [];
  const edits: GivenEdit[] = [];
  for (const row of read.rows.slice(head + 1)) {
    if (columnsOf(row) !== undefined) continue;
    const edit = row.isDeleted ? undefined : editOf(row, { columns, remarks, misread });
    if (edit !== undefined) edits.push(edit);
  }
  notes.push(...misread.slice(0, MOST_TOLD));
  if (misread.length > MOST_TOLD) notes.push(`${misread.length - MOST_TOLD} more states that are none`);
  const lost = read.rows.length - head - 1 - edits.length;
  if (lost > 0)
    notes.push(`${countOf(lost, "row")} of the table without a segment's id, or deleted, not taken`);
  return { ...(read.title !== "" && { document: read.title }), edits, notes };
}

/** As many as anybody puts right at a time. */
const MOST_TOLD = 20;
const EMPTY_PART = "<comments/>";

function columnsOf(row: WordRow | undefined): Columns | undefined {
  const words = (row?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const found = DOCX_COLUMNS.map((column) => [column, words.indexOf(column)] as const);
  const columns = new Map(found.filter(([, place]) => place !== -1));
  return columns.has("id") && columns.has("target") ? columns : undefined;
}

interface RowPlace {
  readonly columns: Columns;
  readonly remarks: ReadonlyMap<string, string>;
  /** What is said of states that are none. */
  readonly misread: string[];
}

function editOf(row: WordRow, { columns, remarks, misread }: RowPlace): GivenEdit | undefined {
  const cell = (column: DocxColumn): string | undefined => row.cells[columns.get(column) ?? -1];
  const mark = readRowMark(cell("id") ?? "");
  const target = cell("target");
  if (mark === undefined || target === undefined) return undefined;
  const word = cell("state") ?? "";
  const said = stateOfWord(word);
  if (said.state === undefined && !saysNothing(word))
    misread.push(`${mark.segment}: "${inLine(word)}" is no state; write approved, reviewed or needs work`);
  const remarked = [cell("comment") ?? "", ...row.remarks.map((id) => remarks.get(id) ?? "")];
  const comment = remarked
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("\n");
  const source = cell("source");
  return {
    ...mark,
    ...(source !== undefined && { source }),
    target,
    ...(comment !== "" && { comment }),
    ...said,
  };
}

function trackedNotes({ trackers }: WordRows): string[] {
  if (trackers.length === 0) return [];
  const named = trackers.map((author) => (author === "" ? "somebody without a name" : inLine(author)));
  const more = named.length - MOST_NAMED;
  const told = [...named.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])];
  return [`changes were tracked by ${told.join(", ")}; they are taken as accepted`];
}

const MOST_NAMED = 5;

/** What a file says, as it may stand in a line for the reader. */
function inLine(text: string): string {
  return shortened(text.trim().replace(/\s+/gu, " "));
}
