import type { Finding, Severity } from "../../model/finding.ts";
import { SEVERITY_LOOKS } from "../signs/finding-look.ts";
import { escapeHtml } from "./escape-html.ts";

/** More links than this would bury the article. */
const MAX_LINKS = 24;

/** What was found, counted per severity, with links to the segments; empty when nothing was. */
export function findingsNavHtml(findings: readonly Finding[]): string {
  const severities = Object.keys(SEVERITY_LOOKS) as Severity[];
  const items = severities.map((severity) =>
    severityHtml(
      severity,
      findings.filter((finding) => finding.severity === severity),
    ),
  );
  return findings.length === 0
    ? ""
    : `<nav aria-label="Findings"><ul class="found">${items.join("")}</ul></nav>`;
}

function severityHtml(severity: Severity, findings: readonly Finding[]): string {
  if (findings.length === 0) {
    return "";
  }
  const { shape, word, words } = SEVERITY_LOOKS[severity];
  const segments = [...new Set(findings.map((finding) => finding.segment))];
  const links = segments.slice(0, MAX_LINKS).map(linkHtml).join(" ");
  const rest = segments.length > MAX_LINKS ? ` and ${segments.length - MAX_LINKS} more` : "";
  const noun = findings.length === 1 ? word : words;
  return `<li class="${severity}"><span aria-hidden="true">${shape}</span> ${findings.length} ${noun}: ${links}${rest}</li>`;
}

function linkHtml(segment: string): string {
  const name = escapeHtml(segment);
  const shown = name.replace(/^s(?=\d+$)/, "");
  return `<a href="#${name}" aria-label="Segment ${shown}">${shown}</a>`;
}
