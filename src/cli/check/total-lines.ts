import { countOf } from "../../lib/count-of.ts";
import type { Finding, Severity } from "../../model/finding.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Findings by check, the worst and most frequent first: `numbers  2 errors, 1 warning`. */
export function totalLines(findings: readonly Pick<Finding, "check" | "severity">[]): readonly string[] {
  const checks = new Map<string, Record<Severity, number>>();
  for (const { check, severity } of findings) {
    const counts = checks.get(check) ?? { error: 0, warning: 0, info: 0 };
    counts[severity] += 1;
    checks.set(check, counts);
  }
  const rows = [...checks].sort(([a, one], [b, other]) => compare(one, other) || (a < b ? -1 : 1));
  const width = Math.max(0, ...rows.map(([check]) => check.length));
  return rows.map(([check, counts]) => `  ${check.padEnd(width)}  ${countsText(counts)}`);
}

/** `2 errors, 1 warning`; `nothing` when there is none. */
export function countsText(counts: Readonly<Record<Severity, number>>): string {
  const said = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    severity === "info" ? `${counts.info} info` : countOf(counts[severity], severity),
  );
  return said.join(", ") || "nothing";
}

function compare(one: Record<Severity, number>, other: Record<Severity, number>): number {
  return other.error - one.error || other.warning - one.warning || other.info - one.info;
}
