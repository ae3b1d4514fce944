import { BASE_CSS } from "./base-css.ts";
import { PRINT_COLOURS } from "./print-colours.ts";

/** The only style sheet of a document's page. It may not hold `<`, and its digest is part of the page's policy. */
export const PAGE_CSS = `${BASE_CSS}
/* Pairs, stacked: source first, its number in the margin, the sign after the English */
main { padding-top: 1.4rem; }
.block { margin-bottom: 1.5rem; }
@media screen { .block { content-visibility: auto; contain-intrinsic-size: auto 6rem; } }
.pair { position: relative; padding: 0.15rem 0 0.4rem var(--number); border-radius: 3px; }
.number:focus-visible { outline-offset: -2px; }
.number { position: absolute; left: 0; top: 0.15rem; width: calc(var(--number) - 0.5rem); font-size: 0.68rem; line-height: 1.42rem; text-align: right; text-decoration: none; color: var(--faint); font-variant-numeric: tabular-nums; }
.source, .target { unicode-bidi: isolate; }
.source { margin-bottom: 0.15rem; color: var(--faint); }
.target, .sign { display: inline; }
.number, .sign, .findings { font-weight: 400; font-style: normal; font-variant-caps: normal; letter-spacing: 0.01em; }
.sign { font-size: 0.68rem; white-space: nowrap; color: var(--faint); }
.sign span { color: var(--sign); }
.sign small { font-size: inherit; }
.sign small::before { content: "· "; }
.untranslated .target { font-style: italic; color: var(--untranslated); }
mark { background: none; color: inherit; text-decoration: underline wavy var(--info) 1px; text-underline-offset: 0.2em; }
.pair:has(.warning) mark { text-decoration-color: var(--warning); }
.pair:has(.error) mark { text-decoration-color: var(--error); }
.findings { margin: 0.25rem 0 0.4rem; font-size: 0.74rem; line-height: 1.4; color: var(--quiet); }
.findings .dismissed { color: var(--faint); }
.findings b { color: var(--sign); font-weight: 600; }
.pair:hover, .pair:focus-within, .pair:has(:target) { background: var(--tint); }
.pair:hover .number, .pair:focus-within .number { color: var(--ink); }
.pair:has(:target) .number { font-weight: 700; color: var(--ink); }

/* Kinds of blocks */
.headline { margin-bottom: 1.8rem; font-size: 1.5rem; font-weight: 700; line-height: 1.18; letter-spacing: -0.012em; }
.heading { margin: 2.1rem 0 0.6rem; font-size: 1.1rem; font-weight: 700; line-height: 1.3; }
:is(.headline, .heading) .source { font-weight: 400; }
:is(.headline, .heading) :is(.source, .target) { text-wrap: balance; hyphens: manual; }
.lead { font-size: 1.12rem; line-height: 1.5; }
.caption, .byline, .dateline, .table-cell { font-family: var(--sans); font-size: 0.8rem; line-height: 1.5; }
.caption::before { content: ""; display: block; margin: 0 0 0.4rem var(--number); border-top: 1px solid var(--rule); }
.byline { font-weight: 600; }
.dateline { color: var(--quiet); }
.credit { font-size: 0.98rem; font-variant-caps: all-small-caps; letter-spacing: 0.06em; }
.read-also { font: 600 0.86rem/1.5 var(--sans); }
.quote { font-size: 1.15rem; font-style: italic; }
.table-cell { font-variant-numeric: tabular-nums; }
.code { font: 0.8rem/1.5 ui-monospace, "Liberation Mono", monospace; }
.code :is(.source, .target) { white-space: pre-wrap; }

/* A list's bullet is a gap in the source: it is drawn, not copied */
.list { margin-bottom: 1.5rem; }
.list .block { margin-bottom: 0; }
.list-item :is(.source, .target)::before { content: "•" / ""; display: inline-block; width: 0.9em; color: var(--faint); }
.list-item .pair ~ .pair :is(.source, .target)::before { content: none; }

/* Side by side */
@media (min-width: 900px), print {
  :root { --number: 3.2rem; --signs: 10rem; --gutter: 1.6rem; }
  body { max-width: 76rem; padding: 2rem 2rem 4rem; }
  .masthead, footer { margin-left: var(--number); }
  .columns, .pair { display: grid; grid-template-columns: var(--number) minmax(0, 1fr) minmax(0, 1fr) var(--signs); }
  .columns { position: sticky; top: 0; z-index: 2; padding: 0.5rem 0; background: var(--paper); border-bottom: 1px solid var(--rule); font-size: 0.75rem; color: var(--faint); }
  .columns span:first-child { grid-column: 2; }
  .columns span + span { padding-left: var(--gutter); }
  main { position: relative; padding-top: 2rem; }
  main::before { content: ""; position: absolute; inset-block: 1.2rem 0; left: calc(var(--number) + (100% - var(--number) - var(--signs)) / 2); border-left: 1px solid var(--rule); }
  .pair { grid-template-rows: auto 1fr; align-items: baseline; padding: 0.1rem 0; }
  .number, .source { grid-row: 1 / span 2; }
  .number { position: static; width: auto; padding-right: 1.5rem; }
  .source { padding-right: var(--gutter); }
  .target { display: block; padding-left: var(--gutter); }
  .sign { display: block; margin: 0; padding-left: var(--gutter); white-space: normal; }
  .findings { grid-column: 3; margin: 0.2rem 0 0.5rem var(--gutter); }
  .block { margin-bottom: 1rem; }
  .caption::before { margin-right: var(--signs); }
  .list { margin-bottom: 1rem; }
  .list .block { margin-bottom: 0.1rem; }
  .list-item :is(.source, .target)::before { margin-left: -0.9em; }
  .list-item .source { padding-left: 0.9em; }
  .list-item .target { padding-left: calc(var(--gutter) + 0.9em); }
  .headline { margin-bottom: 2.2rem; font-size: clamp(1.7rem, 2.55vw, 2.1rem); }
  :is(.headline, .heading) .source { font-weight: inherit; }
  .source { margin: 0; color: inherit; }
  .hang-dash { text-indent: -0.95em; }
  .headline .hang-dash { text-indent: 0; }
  .hang-quote { text-indent: -0.46em; }
  .hang-single { text-indent: -0.27em; }
}

/* On paper: both columns, nothing that only a screen can use */
@media print {
  @page { margin: 14mm 12mm; }
  :root {
${PRINT_COLOURS}    --number: 2.2rem; --signs: 8.7rem; --gutter: 0.9rem;
  }
  html { font-size: 9pt; color-scheme: light; }
  body { max-width: none; padding: 0; line-height: 1.42; }
  .columns { position: static; }
  .pair, .headline, .heading { break-inside: avoid; }
  .headline, .heading, .columns, .masthead { break-after: avoid; }
  .headline { font-size: 1.6rem; margin-bottom: 1.2rem; }
  .number { padding-right: 1.15rem; line-height: 1.2; }
  .notice { border: 1px solid var(--machine); border-left-width: 3px; }
  .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .found a, .number { text-decoration: none; }
  main { padding-top: 0.8rem; }
  main::before { top: 0.8rem; }
  .pair { padding: 0.05rem 0; }
  .block, .list { margin-bottom: 0.5rem; }
  .heading { margin-top: 1rem; }
  footer { margin-top: 1rem; break-inside: avoid; font-size: 0.68rem; }
}
`;
