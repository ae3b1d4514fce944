/** Of the page that has engines side by side; after `BASE_CSS`. It may not hold `<`. */
export const COMPARE_CSS = `
body { max-width: none; padding: 1.5rem 1.1rem 3rem; }
.masthead { margin-left: 0; }
h2 { margin: 2.2rem 0 0.6rem; font: 600 1rem/1.3 var(--sans); }
.wide { overflow-x: auto; }
footer { margin-left: 0; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.45rem 0.7rem 0.45rem 0; vertical-align: top; text-align: left; font-weight: 400; }
thead th { font: 600 0.8rem/1.4 var(--sans); border-bottom: 1px solid var(--strong-rule); }
tbody tr { border-bottom: 1px solid var(--rule); }
.totals th, .totals td, .filters, .failures { font: 0.8rem/1.5 var(--sans); }
.totals th, .totals td { white-space: nowrap; font-variant-numeric: tabular-nums; }
.totals .trouble { white-space: normal; color: var(--untranslated); }
.totals .trouble p { position: sticky; left: 0; max-width: calc(100vw - 2.2rem); }
.filters { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; margin: 1rem 0 0; padding: 0; border: 0; }
.filters legend { float: left; padding: 0; margin-right: 1.5rem; font-weight: 600; line-height: 1.6rem; }
.filters label { display: inline-flex; align-items: center; gap: 0.4rem; min-height: 1.6rem; }
.filters input { width: 1.1rem; height: 1.1rem; margin: 0; }
body:has(#differ:checked) .same, body:has(#found:checked) .clean { display: none; }
.segments { table-layout: fixed; min-width: calc(var(--columns) * 13rem); }
.segments .id { margin-right: 0.5rem; font: 0.72rem/1 var(--sans); color: var(--faint); }
.segments td[lang] ul { margin-top: 0.3rem; font: 0.75rem/1.45 var(--sans); hyphens: manual; }
.segments li b { color: var(--sign); font-weight: 600; }
.segments .dismissed { color: var(--faint); }
.approved-word { color: var(--approved); }
.nothing { color: var(--untranslated); font-style: italic; }
mark { color: inherit; background: color-mix(in srgb, var(--machine) 22%, transparent); border-bottom: 2px solid var(--machine); }
@media (max-width: 40rem) {
  .segments { min-width: 0; }
  .segments, .segments tbody, .segments tr, .segments td, .segments th { display: block; }
  .segments thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .segments tr { padding: 0.5rem 0; }
  .segments th, .segments td { padding: 0.2rem 0; }
  body:has(#differ:checked) .segments .same, body:has(#found:checked) .segments .clean { display: none; }
  .segments td:empty { display: none; }
  .segments td::before { content: attr(data-column); display: block; font: 600 0.72rem/1.5 var(--sans); color: var(--faint); }
}
@media print {
  .filters { display: none; }
  .wide { overflow: visible; }
  .segments { min-width: 0; font-size: 9pt; }
  .segments td[lang] ul { font-size: 7.5pt; }
  tr { break-inside: avoid; }
}
`;
