import { INDEX_MARK } from "../../formats/index-mark.ts";
import { headHtml } from "../html/head-html.ts";
import { entryHtml } from "./entry-html.ts";
import { INDEX_CSS } from "./index-css.ts";
import type { IndexEntry } from "./index-entry.ts";
import { totalsHtml } from "./totals-html.ts";

/**
 * One self-contained page without scripts that lists all documents by name, with what there is of each: state,
 * segments, origins, findings, review, outputs. The same entries, in any order, give the same bytes.
 */
export function indexPage(entries: readonly IndexEntry[]): string {
  const sorted = entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return [
    headHtml({ title: "Articles in Norwegian and English", css: INDEX_CSS, mark: INDEX_MARK }),
    "<body>",
    totalsHtml(sorted),
    `<main>\n<ul class="articles">\n${sorted.map(entryHtml).join("")}</ul>\n</main>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
