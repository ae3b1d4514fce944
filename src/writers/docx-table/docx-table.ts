import { strToU8, zipSync } from "fflate";
import type { ReviewSheet } from "../../model/review-sheet.ts";
import { tableXml } from "./table-xml.ts";
import { wordParts } from "./word-parts.ts";
import { wordParagraph, wordRun } from "./word-text.ts";

/** An article as a Word file for people without any tool of translators: a table, a row a segment. Same sheet, same bytes. */
export function docxTable(sheet: ReviewSheet): Uint8Array {
  const { article, notice } = sheet;
  const body = [
    wordParagraph([wordRun(article.name)], "Title"),
    ...(notice === undefined ? [] : [wordParagraph([wordRun(notice)], "Notice")]),
    wordParagraph([wordRun(HOW)], "Notice"),
    tableXml(sheet),
    "<w:p/>",
  ].join("\n");
  const parts = Object.entries(wordParts({ title: article.name, body }));
  return zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])), {
    level: 6,
    // What a zip's clock starts at; written as local time, hence the same bytes in every time zone.
    mtime: new Date(1980, 0, 1),
  });
}

const HOW =
  "Correct the target column, with or without tracked changes; write “approved”, or “needs work” and why (meaning, language, terms, other), in the state column. The id and source columns stay as they are.";
