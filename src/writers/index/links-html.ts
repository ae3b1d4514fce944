import { escapeHtml } from "../html/escape-html.ts";

/** What people call an output of a format. */
const NAMES: Readonly<Record<string, string>> = {
  html: "Page",
  json: "JSON",
  tmx: "TMX",
  xliff: "XLIFF",
  md: "Markdown",
  english: "English alone",
};

/** Links to a document's outputs, in the order given. */
export function linksHtml(outputs: Readonly<Record<string, string>>): string {
  const links = Object.entries(outputs).map(
    ([format, path]) => `<li><a href="${relativeHref(path)}">${escapeHtml(NAMES[format] ?? format)}</a></li>`,
  );
  return links.length === 0 ? "" : `<ul class="links">${links.join("")}</ul>`;
}

/** A path as an address from this page: whatever a file is named, it is never read as a scheme or a query. */
export function relativeHref(path: string): string {
  return escapeHtml(
    path
      .replace(/\p{Surrogate}/gu, "\u{FFFD}")
      .split("/")
      .map(encodeURIComponent)
      .join("/"),
  );
}
