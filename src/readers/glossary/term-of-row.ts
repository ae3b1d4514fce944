import type { Term } from "../../model/glossary.ts";
import { normaliseSource } from "../../model/normalise-source.ts";
import type { CsvRow } from "./csv-rows.ts";
import type { GlossaryColumns } from "./glossary-columns.ts";
import { quoted } from "./quoted.ts";

/** Of one phrase, in UTF-8: https://developers.deepl.com/api-reference/multilingual-glossaries */
const MOST_BYTES = 1024;

/** What no glossary may hold: control characters (C0, DEL, C1) and the two line ends of Unicode. */
const FORBIDDEN = /[\p{Cc}\u2028\u2029]/u;

/** A row's term, or all that is wrong with it. */
export type RowTerm =
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "problems"; readonly messages: readonly string[] };

export function termOfRow(row: CsvRow, columns: GlossaryColumns): RowTerm {
  if (row.trouble !== undefined) return { kind: "problems", messages: [row.trouble] };
  const { fields } = row;
  if (fields.length > columns.width) return { kind: "problems", messages: [tooMany(fields.length, columns)] };
  const { source, target, forbidden, note } = cellsOf(fields, columns);
  const messages = [
    ...emptySides(source, target),
    ...faults("source", source),
    ...faults("target", target),
    ...forbidden.filter((rendering) => isAlike(rendering, target)).map(approvedAndForbidden),
  ];
  if (messages.length > 0) return { kind: "problems", messages };
  return {
    kind: "term",
    term: {
      source: normaliseSource(source),
      target: normaliseSource(target),
      ...(forbidden.length > 0 && { forbidden }),
      ...(note !== "" && { note: normaliseSource(note) }),
      line: row.line,
    },
  };
}

/** Several forbidden renderings stand in one cell. */
const BAR = "|";

function cellsOf(fields: readonly string[], columns: GlossaryColumns) {
  const cell = (column: number): string => fields[column] ?? "";
  const renderings = cell(columns.forbidden)
    .split(BAR)
    .map((rendering) => normaliseSource(rendering).trim());
  return {
    source: cell(columns.source),
    target: cell(columns.target),
    forbidden: renderings.filter((rendering) => rendering !== ""),
    note: cell(columns.note),
  };
}

function tooMany(count: number, { width }: GlossaryColumns): string {
  const expected = width === 3 ? "source, target and note" : `${width}`;
  return `there are ${count} columns where ${expected} are expected; put a phrase that holds the separator in quotation marks`;
}

function emptySides(source: string, target: string): readonly string[] {
  if (source === "" && target === "") return ["source and target are empty"];
  if (source === "") return [`the source of ${quoted(target)} is empty`];
  return target === "" ? [`the target of ${quoted(source)} is empty`] : [];
}

function faults(side: "source" | "target", phrase: string): readonly string[] {
  const control = FORBIDDEN.exec(phrase)?.[0].charCodeAt(0);
  const bytes = new TextEncoder().encode(phrase).length;
  return [
    ...(control === undefined ? [] : [`the ${side} holds a control character (${codePoint(control)})`]),
    ...(bytes > MOST_BYTES ? [`the ${side} takes ${bytes} bytes, and 1024 are allowed`] : []),
  ];
}

function isAlike(rendering: string, target: string): boolean {
  return rendering.toLowerCase() === normaliseSource(target).toLowerCase();
}

function approvedAndForbidden(rendering: string): string {
  return `${quoted(rendering)} is approved and forbidden at once`;
}

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
