/** Put behind the page's style where texts were translated by way of another language: a third column for those. */
export const BETWEEN_CSS = `
.between { margin-bottom: 0.15rem; color: var(--quiet); unicode-bidi: isolate; }
:is(.headline, .heading) .between { font-weight: 400; hyphens: manual; }
@media (min-width: 900px), print {
  .columns, .pair { grid-template-columns: var(--number) repeat(3, minmax(0, 1fr)) var(--signs); }
  .between { grid-row: 1 / span 2; grid-column: 3; margin: 0; padding-inline: var(--gutter); }
  .target { grid-column: 4; }
  .sign { grid-column: 5; }
  .findings { grid-column: 4; }
  main::before { content: none; }
}
`;
