import type { DocumentSummary } from "../../model/document-summary.ts";
import type { Severity } from "../../model/finding.ts";
import { SEVERITY_LOOKS } from "../signs/finding-look.ts";

/** What checks found, counted by severity, the gravest first. */
export function foundHtml(findings: DocumentSummary["findings"]): string {
  const severities = (Object.keys(SEVERITY_LOOKS) as Severity[]).filter((severity) => findings[severity] > 0);
  const items = severities.map((severity) => {
    const { shape, word, words } = SEVERITY_LOOKS[severity];
    const count = findings[severity];
    return `<li class="${severity}"><span aria-hidden="true">${shape}</span> ${count} ${count === 1 ? word : words}</li>`;
  });
  return items.length === 0 ? `<p class="found">no findings</p>` : `<ul class="found">${items.join("")}</ul>`;
}
