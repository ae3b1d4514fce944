import type { Finding } from "../model/finding.ts";

/** Findings by the segment they speak of, each group in the order they came. */
export function groupFindings(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.segment);
    if (group) {
      group.push(finding);
    } else {
      groups.set(finding.segment, [finding]);
    }
  }
  return groups;
}
