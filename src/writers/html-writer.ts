import { languageName } from "../lib/language-name.ts";
import type { BilingualDocument } from "../model/document.ts";
import type { Writer } from "../ports/writer.ts";
import { BETWEEN_CSS } from "./html/between-css.ts";
import { blocksHtml } from "./html/blocks-html.ts";
import { escapeHtml } from "./html/escape-html.ts";
import { headHtml } from "./html/head-html.ts";
import { legendHtml } from "./html/legend-html.ts";
import { mastheadHtml } from "./html/masthead-html.ts";
import { PAGE_CSS } from "./html/page-css.ts";
import { languageBetween } from "./language-between.ts";
import { OUTPUT_NAMING } from "./output-naming.ts";

/** One self-contained page without scripts: side by side where there is room, stacked on a phone. */
export const htmlWriter: Writer = {
  format: "html",
  ...OUTPUT_NAMING.html,
  write: (document) =>
    [
      headHtml({ title: titleOf(document), css: cssOf(document) }),
      "<body>",
      mastheadHtml(document),
      columnsHtml(document),
      `<main>\n${blocksHtml(document)}</main>`,
      legendHtml(document),
      "</body>",
      "</html>",
      "",
    ].join("\n"),
};

function titleOf({ name, languages }: BilingualDocument): string {
  return `${name} – ${languageName(languages.source)}, ${languageName(languages.target)}`;
}

function cssOf(document: BilingualDocument): string {
  return languageBetween(document) === undefined ? PAGE_CSS : PAGE_CSS + BETWEEN_CSS;
}

/** The columns' names, which stay in sight; hidden from readers that hear each cell's language anyway. */
function columnsHtml(document: BilingualDocument): string {
  const { source, target } = document.languages;
  const between = languageBetween(document);
  const names = [source, ...(between === undefined ? [] : [between]), target].map(
    (tag) => `<span>${escapeHtml(languageName(tag))}</span>`,
  );
  return `<div class="columns" aria-hidden="true">${names.join("")}</div>`;
}
