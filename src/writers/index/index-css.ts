import { BASE_CSS } from "../html/base-css.ts";
import { PRINT_COLOURS } from "../html/print-colours.ts";

/** The only style sheet of the page of all documents. It may not hold `<`, and its digest is part of the page's policy. */
export const INDEX_CSS = `${BASE_CSS}
/* Articles, stacked: name, state, bar, review, findings, links */
body { padding-left: 1.1rem; }
.masthead { margin-left: 0; }
.masthead h1 { font-size: 1.5rem; }
p.found { color: var(--faint); }
.articles { font-family: var(--sans); hyphens: manual; }
.article { padding: 0.9rem 0 1rem; border-bottom: 1px solid var(--rule); font-size: 0.8rem; color: var(--quiet); }
@media screen { .article { content-visibility: auto; contain-intrinsic-size: auto 9rem; } }
.article h2 { font: 600 1.02rem/1.35 var(--serif); color: var(--ink); }
.article h2 a { text-decoration-color: var(--rule); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.article h2 a:hover { text-decoration-color: currentColor; }
.article .bar { margin: 0.5rem 0 0.25rem; }
.article .found { margin-top: 0; }
.state b { font-weight: 600; color: var(--ink); }
.state b span { color: var(--sign); }
.review { font-variant-numeric: tabular-nums; }
.links { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin-top: 0.35rem; }
.links a { display: inline-block; min-width: 1.5rem; line-height: 1.5rem; text-decoration-color: var(--rule); text-underline-offset: 0.2em; }
.links a:hover { text-decoration-color: currentColor; }

/* In columns: what it is, how far it has come, where it is */
@media (min-width: 900px), print {
  body { max-width: 76rem; padding: 2rem 2rem 4rem; }
  .article { display: grid; grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr) 11rem; grid-template-rows: auto auto 1fr; column-gap: 2rem; }
  .article h2, .state, .links { grid-column: 1; }
  .article h2 { grid-row: 1; }
  .state { grid-row: 2; }
  .links { grid-row: 3; }
  .share { grid-column: 2; grid-row: 1 / span 3; }
  .review { grid-column: 3; grid-row: 1 / span 3; line-height: 1.75; }
  .article .found { flex-direction: column; }
}

/* On paper */
@media print {
  @page { margin: 14mm 12mm; }
  :root {
${PRINT_COLOURS}  }
  html { font-size: 9pt; color-scheme: light; }
  body { max-width: none; padding: 0; }
  .article { break-inside: avoid; padding: 0.5rem 0; }
  .notice { border: 1px solid var(--machine); border-left-width: 3px; }
  .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .article h2 a { text-decoration: none; }
  .links { display: none; }
}
`;
