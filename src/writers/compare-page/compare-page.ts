import { countOf } from "../../lib/count-of.ts";
import { languageName } from "../../lib/language-name.ts";
import type { ComparedDocument, Comparison } from "../../model/comparison.ts";
import { BASE_CSS } from "../html/base-css.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { headHtml } from "../html/head-html.ts";
import { COMPARE_CSS } from "./compare-css.ts";
import { hasApproved, rowHtml } from "./row-html.ts";
import { totalsHtml } from "./totals-html.ts";

/** One self-contained page without scripts: a column for each engine, what differs from the first one marked. */
export function comparePage({ engines, documents, failures }: Comparison): string {
  const names = engines.map(({ name }) => name);
  const rows = documents.reduce((sum, document) => sum + document.rows.length, 0);
  return [
    headHtml({
      title: `${names.join(", ")} compared`,
      css: `${BASE_CSS}${COMPARE_CSS}${columnsCss(engines.length)}`,
    }),
    "<body>",
    `<header class="masthead">`,
    `<p class="languages">${countOf(documents.length, "article")}, ${countOf(rows, "segment")}</p>`,
    `<h1>${escapeHtml(names.join(", "))} compared</h1>`,
    totalsHtml(engines),
    FILTERS,
    "</header>",
    "<main>",
    ...documents.map((document) => documentHtml(document, names)),
    failuresHtml(failures),
    "</main>",
    `<footer><p>Marked: words that the first engine, ${escapeHtml(names[0] ?? "")}, does not have there. BLEU and chrF: how near an engine comes to what people approved, 0 to 100; of few sentences they say little.</p></footer>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** Boxes that the style sheet looks at: the page runs nothing. */
const FILTERS = [
  `<fieldset class="filters"><legend>Show only</legend>`,
  `<label><input type="checkbox" id="differ" autocomplete="off"> rows that differ</label>`,
  `<label><input type="checkbox" id="found" autocomplete="off"> rows with findings</label>`,
  "</fieldset>",
].join("\n");

function columnsCss(engines: number): string {
  return `:root { --columns: ${engines + 1}; }\n`;
}

function documentHtml(document: ComparedDocument, names: readonly string[]): string {
  const { name, languages, rows } = document;
  const look = { languages, names, hasApproved: hasApproved(document) };
  const heads = [languageName(languages.source), ...(look.hasApproved ? ["approved"] : []), ...names];
  return [
    `<section><h2>${escapeHtml(name)}</h2>`,
    `<div class="wide" tabindex="0" role="region" aria-label="${escapeHtml(name)}">`,
    `<table class="segments"><thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map((row) => rowHtml(row, look)),
    "</tbody></table></div></section>",
  ].join("\n");
}

function failuresHtml(failures: Comparison["failures"]): string {
  if (failures.length === 0) return "";
  const lines = failures.map(({ error }) => `<li>${escapeHtml(error.message)}</li>`);
  return `<section class="failures"><h2>Left out</h2><ul>${lines.join("")}</ul></section>`;
}
