/** What all pages share: colours of both themes, type, head and foot. It may not hold `<`. */
export const BASE_CSS = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8;
  --tint: #f3efe4;
  --ink: #1d1b18;
  --quiet: #44403a;
  --faint: #67615a;
  --rule: #ddd7cb;
  --strong-rule: #1d1b18;
  --approved: #256237;
  --reviewed: #256237;
  --edited: #285a86;
  --memory: #285a86;
  --by-rule: #67615a;
  --machine: #86540b;
  --untranslated: #a32a1f;
  --error: #a32a1f;
  --warning: #86540b;
  --info: #285a86;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Georgia, Cambria, "Noto Serif", "Liberation Serif", serif;
  --sans: -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --number: 2rem;
  --gap: 0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151619;
    --tint: #22242a;
    --ink: #e9e6df;
    --quiet: #c6c2b9;
    --faint: #a09b92;
    --rule: #35373d;
    --strong-rule: #a09b92;
    --approved: #86c796;
    --reviewed: #86c796;
    --edited: #8ebbe4;
    --memory: #8ebbe4;
    --by-rule: #a09b92;
    --machine: #dcaa5c;
    --untranslated: #f0978b;
    --error: #f0978b;
    --warning: #dcaa5c;
    --info: #8ebbe4;
  }
}
* { box-sizing: border-box; }
html { font-size: 106.25%; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
body {
  margin: 0 auto;
  max-width: 38rem;
  padding: 1.5rem 1.1rem 3rem 0.6rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 var(--serif);
  overflow-wrap: anywhere;
  hyphens: auto;
  hyphenate-limit-chars: 10 4 4;
  font-kerning: normal;
}
h1, h2, h3, p, ul, dl, dd, pre, blockquote { margin: 0; padding: 0; font: inherit; }
ul { list-style: none; }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--edited); outline-offset: 2px; border-radius: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

/* Colours of signs and severities */
.approved { --sign: var(--approved); }
.reviewed { --sign: var(--reviewed); }
.edited { --sign: var(--edited); }
.memory { --sign: var(--memory); }
.rule { --sign: var(--by-rule); }
.machine { --sign: var(--machine); }
.untranslated { --sign: var(--untranslated); }
.error { --sign: var(--error); }
.warning { --sign: var(--warning); }
.info { --sign: var(--info); }

/* Head and foot */
.masthead, footer, .columns, .sign, .findings, .number { font-family: var(--sans); hyphens: manual; }
.masthead { margin-left: 0.5rem; padding-bottom: 1rem; border-top: 4px double var(--strong-rule); border-bottom: 1px solid var(--rule); font-size: 0.8rem; color: var(--quiet); }
.languages { padding-top: 0.6rem; letter-spacing: 0.02em; color: var(--faint); }
.masthead h1 { margin: 0.1rem 0 0.5rem; font: 600 1.1rem/1.3 var(--sans); color: var(--ink); }
.folder { font-weight: 400; color: var(--faint); }
.notice { margin: 0 0 0.5rem; padding: 0.35rem 0.7rem; border-left: 3px solid var(--machine); background: var(--tint); color: var(--ink); }
.notice::first-letter { text-transform: uppercase; }
.bar { display: block; width: 100%; height: 4px; margin: 0.7rem 0 0.4rem; }
.bar rect { fill: var(--sign); }
.tally, .found { display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; }
.tally span, .found span, dt span { color: var(--sign); }
.found { margin-top: 0.3rem; }
.found a { display: inline-block; min-width: 1.5rem; line-height: 1.5rem; text-align: center; }
footer { margin: 3rem 0 0 0.5rem; padding-top: 0.6rem; border-top: 1px solid var(--rule); font-size: 0.75rem; color: var(--quiet); }
footer h2 { font-weight: 600; color: var(--ink); }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr)); gap: 0.15rem 2rem; margin-top: 0.3rem; }
dl div { display: flex; gap: 0.6rem; }
dt { flex: 0 0 7rem; }
.columns { display: none; }
`;
