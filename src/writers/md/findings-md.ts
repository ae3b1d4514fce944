import type { Finding } from "../../model/finding.ts";
import { SEVERITY_LOOKS } from "../signs/finding-look.ts";
import { escapeInline } from "./escape-inline.ts";
import { segmentNumber } from "./segment-number.ts";

/** What was found, as a list under a heading of its own; nothing when nothing was. */
export function findingsMd(findings: readonly Finding[]): readonly string[] {
  return findings.length === 0 ? [] : ["", "## Findings", "", ...findings.map(findingLine)];
}

function findingLine({ segment, severity, message, fix, dismissed }: Finding): string {
  if (dismissed)
    return `- ${segmentNumber(segment)}: dismissed: ${escapeInline(message)} – ${escapeInline(dismissed.reason)}`;
  const { shape, word } = SEVERITY_LOOKS[severity];
  const suggestion = fix === undefined ? "" : ` Suggested: ${escapeInline(fix)}`;
  return `- ${segmentNumber(segment)}: ${shape} ${word}: ${escapeInline(message)}${suggestion}`;
}
