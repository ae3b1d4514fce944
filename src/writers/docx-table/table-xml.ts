import { DOCX_COLUMNS, type DocxColumn, hiddenMark } from "../../formats/docx/docx-table.ts";
import type { ReviewSheet } from "../../model/review-sheet.ts";
import type { SegmentView } from "../../model/review-view.ts";
import { viewWord } from "../signs/view-word.ts";
import { wordParagraph, wordRun } from "./word-text.ts";

/** Twentieths of a point; together the width of a landscape A4 page between its margins. */
const WIDTHS: Readonly<Record<DocxColumn, number>> = {
  id: 800,
  source: 5300,
  target: 5300,
  comment: 2200,
  state: 1400,
};

/** The table of a review document: a row a segment, the first row repeated on every page. */
export function tableXml(sheet: ReviewSheet): string {
  const segments = sheet.article.blocks.flatMap((block) => block.segments);
  const grid = DOCX_COLUMNS.map((column) => `<w:gridCol w:w="${WIDTHS[column]}"/>`).join("");
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="Review"/><w:tblW w:w="15000" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>',
    `<w:tblGrid>${grid}</w:tblGrid>`,
    headRow(),
    ...segments.map((segment) => segmentRow(segment, sheet)),
    "</w:tbl>",
  ].join("\n");
}

function headRow(): string {
  const cells = DOCX_COLUMNS.map((column) => cell(column, [wordRun(column, { bold: true, language: "en" })]));
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join("")}</w:tr>`;
}

function segmentRow(view: SegmentView, { article, digests, comments }: ReviewSheet): string {
  const { id, source, target, revision, language = article.languages.source } = view;
  const digest = digests.get(id);
  const hidden = digest === undefined ? [] : [wordRun(hiddenMark({ revision, digest }), { hidden: true })];
  const said = comments.filter(({ segment }) => segment === id).map(({ who, text }) => `${who}: ${text}`);
  const english = { language: "en-GB" };
  const cells = [
    cell("id", [wordRun(id), ...hidden]),
    cell("source", [wordRun(source, { language })]),
    cell("target", [wordRun(target, { language: article.languages.target })]),
    cell("comment", said.length === 0 ? [] : [wordRun(said.join("\n"), english)]),
    cell("state", [wordRun(viewWord(view), english)]),
  ];
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
}

function cell(column: DocxColumn, runs: readonly string[]): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${WIDTHS[column]}" w:type="dxa"/></w:tcPr>${wordParagraph(runs)}</w:tc>`;
}
