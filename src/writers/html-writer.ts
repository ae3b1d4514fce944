import { createHash } from "node:crypto";
import { languageName } from "../lib/language-name.ts";
import type { BilingualDocument } from "../model/document.ts";
import type { Writer } from "../ports/writer.ts";
import { blocksHtml } from "./html/blocks-html.ts";
import { escapeHtml } from "./html/escape-html.ts";
import { legendHtml } from "./html/legend-html.ts";
import { mastheadHtml } from "./html/masthead-html.ts";
import { PAGE_CSS } from "./html/page-css.ts";

/** One self-contained page without scripts: side by side where there is room, stacked on a phone. */
export const htmlWriter: Writer = {
  format: "html",
  extension: ".html",
  write: (document) =>
    [
      headHtml(document),
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

/** The page may load nothing and run nothing; the one style sheet in it is let in by its digest. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(PAGE_CSS).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function headHtml({ name, languages }: BilingualDocument): string {
  const title = `${name} – ${languageName(languages.source)}, ${languageName(languages.target)}`;
  return [
    "<!doctype html>",
    `<html lang="en">`,
    "<head>",
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<meta name="referrer" content="no-referrer">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${PAGE_CSS}</style>`,
    "</head>",
  ].join("\n");
}

/** The columns' names, which stay in sight; hidden from readers that hear each cell's language anyway. */
function columnsHtml({ languages }: BilingualDocument): string {
  const names = [languages.source, languages.target].map(
    (tag) => `<span>${escapeHtml(languageName(tag))}</span>`,
  );
  return `<div class="columns" aria-hidden="true">${names.join("")}</div>`;
}
