import { baseLanguage } from "../../lib/base-language.ts";
import { languageName } from "../../lib/language-name.ts";
import type { LanguageCode } from "../../model/language.ts";
import { escapeHtml } from "../html/escape-html.ts";

/** What people call an output of a format. */
const NAMES: Readonly<Record<string, string>> = {
  html: "Page",
  json: "JSON",
  tmx: "TMX",
  xliff: "XLIFF",
  md: "Markdown",
};

/** Links to a document's outputs, in the order given. */
export function linksHtml(outputs: Readonly<Record<string, string>>, target: LanguageCode): string {
  const nameOf = (format: string) => (format === "english" ? `${languageOf(target)} alone` : NAMES[format]);
  const links = Object.entries(outputs).map(
    ([format, path]) =>
      `<li><a href="${relativeHref(path)}">${escapeHtml(nameOf(format) ?? format)}</a></li>`,
  );
  return links.length === 0 ? "" : `<ul class="links">${links.join("")}</ul>`;
}

function languageOf(target: LanguageCode): string {
  return languageName(baseLanguage(target));
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
