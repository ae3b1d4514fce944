import { BASE_CSS } from "../html/base-css.ts";

/** The only style sheet of the page of runs. It may not hold `<`, and its digest is part of the page's policy. */
export const RUNS_CSS = `${BASE_CSS}
body { max-width: 72rem; padding-left: 1.1rem; font-family: var(--sans); font-size: 0.85rem; hyphens: manual; font-variant-numeric: tabular-nums; }
.masthead { margin-left: 0; }
.masthead h1 { font-size: 1.5rem; }
.masthead b { color: var(--ink); }
section { margin-top: 2rem; }
section > h2 { margin-bottom: 0.6rem; font: 600 1.05rem/1.3 var(--sans); }

/* Charts: labels are text around a drawing that stretches */
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1.6rem 2.2rem; margin-top: 1.6rem; }
figure { margin: 0; min-width: 0; }
figcaption { display: flex; justify-content: space-between; gap: 1rem; color: var(--quiet); }
figcaption b { font-weight: 600; color: var(--ink); }
.plot { height: 7.5rem; border-top: 1px dotted var(--rule); border-bottom: 1px solid var(--faint); }
.plot svg { display: block; width: 100%; height: 100%; }
.axis { font-size: 0.7rem; line-height: 1.3; text-align: right; color: var(--faint); }
.times { display: flex; justify-content: space-between; gap: 1rem; padding-top: 0.2rem; font-size: 0.7rem; color: var(--faint); }
.slot { fill: transparent; }
g:hover .slot { fill: var(--tint); }
.value { fill: var(--edited); }
.warning .value { fill: var(--warning); }
.error .value { fill: var(--error); }
.key { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; margin-top: 0.8rem; font-size: 0.75rem; color: var(--quiet); }
.key span { color: var(--sign, var(--edited)); }

/* Budget */
.budget svg { display: block; width: 100%; max-width: 40rem; height: 10px; margin: 0.4rem 0; }
.budget .all { fill: var(--rule); }
.budget .billed { fill: var(--edited); }
.budget .reserved { fill: var(--warning); }

.problems li { padding: 0.4rem 0; border-bottom: 1px solid var(--rule); }
.problems b { font-weight: 600; color: var(--error); }
.next li { padding: 0.15rem 0; }

/* The figures; in a narrow window they are scrolled within their own frame */
.frame { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; overflow-wrap: normal; white-space: nowrap; font-size: 0.8rem; }
th, td { padding: 0.3rem 0.7rem 0.3rem 0; text-align: right; border-bottom: 1px solid var(--rule); }
th { font-weight: 600; color: var(--quiet); }
th:nth-child(-n+3), td:nth-child(-n+3) { text-align: left; font-weight: 400; }
td.state b { font-weight: 400; color: var(--sign, var(--ink)); }
@media print { .frame { overflow: visible; } figure { break-inside: avoid; } }
`;
