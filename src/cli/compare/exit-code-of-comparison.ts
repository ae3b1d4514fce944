import type { Comparison } from "../../model/comparison.ts";
import { EXIT, isCounted, type RunEnding } from "../exit-code.ts";

/** As `translate` ends: stopped, articles that failed, translations that are missing, findings. */
export function exitCodeOfComparison(
  { engines, failures }: Comparison,
  { failOn, signal }: RunEnding,
): number {
  if (signal) return EXIT[signal];
  if (failures.length > 0) return EXIT.failed;
  const isWhole = engines.every(
    ({ troubles, segments, translated }) => troubles.length === 0 && translated === segments,
  );
  if (!isWhole) return EXIT.incomplete;
  const severities = (["error", "warning", "info"] as const).filter((severity) =>
    isCounted(severity, failOn),
  );
  return engines.some(({ findings }) => severities.some((severity) => findings[severity] > 0))
    ? EXIT.findings
    : EXIT.complete;
}
