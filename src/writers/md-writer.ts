import { languageName } from "../lib/language-name.ts";
import type { BilingualDocument } from "../model/document.ts";
import { reviewNotice } from "../model/review-notice.ts";
import type { Writer } from "../ports/writer.ts";
import { escapeInline } from "./md/escape-inline.ts";
import { findingsMd } from "./md/findings-md.ts";
import { revisionsMd } from "./md/revisions-md.ts";
import { tableMd } from "./md/table-md.ts";
import { OUTPUT_NAMING } from "./output-naming.ts";

/** The document as a GFM table, for notes, wikis and code hosts: source, target and state, a row for each segment. */
export const mdWriter: Writer = {
  format: "md",
  ...OUTPUT_NAMING.md,
  write: (document, _source, beside) =>
    [
      ...headLines(document),
      ...tableMd(document),
      ...findingsMd(document.findings),
      ...revisionsMd(beside),
      "",
    ].join("\n"),
};

function headLines(document: BilingualDocument): readonly string[] {
  const { source, target } = document.languages;
  const notice = reviewNotice(document);
  return [
    `# ${escapeInline(document.name)}`,
    "",
    `${escapeInline(languageName(source))} → ${escapeInline(languageName(target))}`,
    ...(notice === undefined ? [] : ["", `> ${escapeInline(notice)}`]),
  ];
}
