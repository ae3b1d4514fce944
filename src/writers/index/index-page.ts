import { INDEX_MARK } from "../../formats/index-mark.ts";
import { baseLanguage } from "../../lib/base-language.ts";
import { languageName } from "../../lib/language-name.ts";
import { headHtml } from "../html/head-html.ts";
import { entryHtml } from "./entry-html.ts";
import { INDEX_CSS } from "./index-css.ts";
import type { IndexEntry } from "./index-entry.ts";
import { totalsHtml } from "./totals-html.ts";

/**
 * One self-contained page without scripts that lists all documents by name, with what there is of each: state,
 * segments, origins, findings, review, outputs. The same entries, in any order, give the same bytes. It comes in pieces,
 * since of ten thousand documents it is megabytes.
 */
export function* indexPage(entries: readonly IndexEntry[]): Generator<string> {
  const sorted = entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  yield `${headHtml({ title: titleOf(sorted), css: INDEX_CSS, mark: INDEX_MARK })}\n<body>\n`;
  yield `${totalsHtml(sorted)}\n<main>\n<ul class="articles">\n`;
  for (const entry of sorted) yield entryHtml(entry);
  yield "</ul>\n</main>\n</body>\n</html>\n";
}

/** `Articles in Norwegian and English`: bokmål and nynorsk are one here. */
function titleOf(entries: readonly IndexEntry[]): string {
  const names = entries.flatMap(({ languages: { source, target } }) => [nameOf(source), nameOf(target)]);
  const [last, ...others] = [...new Set(names)].reverse();
  if (last === undefined) return "Articles in two languages";
  return `Articles in ${others.reverse().join(", ")} and ${last}`;
}

function nameOf(language: string): string {
  const base = baseLanguage(language);
  return languageName(base === "nb" || base === "nn" || base === "und" ? "no" : base);
}
