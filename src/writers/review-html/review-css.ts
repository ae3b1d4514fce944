import { PAGE_CSS } from "../html/page-css.ts";

/** The look of a document's page, and what can be written in on top of it. It may not hold `<`. */
export const REVIEW_CSS = `${PAGE_CSS}
/* Review */
.block { content-visibility: visible; }
@media screen { .part { content-visibility: auto; contain-intrinsic-size: auto 150rem; margin: 0 -6px; padding: 0 6px; } }
.field { width: 100%; min-height: 1.9rem; margin: 0 0 0.15rem; padding: 0.05rem 0.4rem; border: 1px solid var(--rule); border-radius: 3px; background: var(--paper); color: var(--ink); font: inherit; resize: vertical; field-sizing: content; }
.field:focus { border-color: var(--edited); }
.pair.here { background: var(--tint); }
.below { font-family: var(--sans); font-size: 0.74rem; }
.acts { display: none; flex-wrap: wrap; gap: 0.4rem; margin: 0.2rem 0 0.4rem; }
.here .acts { display: flex; }
.pair[hidden], .block[hidden] { display: none; }
.field:read-only { border-style: dashed; }
.changes { margin: 0.2rem 0 0.4rem; }
.changes ins { color: var(--approved); }
.changes del { color: var(--untranslated); }
.comments { color: var(--quiet); white-space: pre-wrap; }
button, input, select { min-height: 1.6rem; padding: 0.1rem 0.6rem; border: 1px solid var(--faint); border-radius: 3px; background: var(--paper); color: var(--ink); font: 0.8rem/1.4 var(--sans); }
input[type="checkbox"] { width: 1.5rem; height: 1.5rem; min-height: 0; margin: 0; vertical-align: middle; }
button:disabled { color: var(--faint); }
.tools { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 1rem; padding: 0.5rem; border-bottom: 1px solid var(--rule); background: var(--paper); font: 0.8rem/1.5 var(--sans); }
.tools[hidden], .notice[hidden] { display: none; }
dialog { max-width: 34rem; border: 1px solid var(--faint); border-radius: 4px; background: var(--paper); color: var(--ink); font: 0.9rem/1.5 var(--sans); }
dialog h2 { margin-bottom: 0.5rem; font-weight: 600; }
dialog p { margin-bottom: 0.5rem; }
#ask-body { display: flex; flex-wrap: wrap; gap: 0.4rem; }
dialog kbd { font: inherit; font-weight: 600; }
.pair > .sign { display: block; line-height: 1.5; }
.rejected { --sign: var(--untranslated); }
@media (max-width: 600px) { .tools { position: static; } }
@media (min-width: 900px), print {
  .field { width: auto; margin-left: calc(var(--gutter) - 0.5rem); }
  .below { grid-column: 3; margin-left: var(--gutter); }
  .below .findings { margin-left: 0; }
}
@media print { .tools, .pair .acts { display: none; } .field { border: 0; resize: none; } .pair:focus-visible, .field:focus-visible { outline: 0; } .pair.here { background: none; } }
`;
