import { countOf } from "../../lib/count-of.ts";
import type { AppliedUnit, ApplyKind } from "../../pipeline/apply/apply-file.ts";
import type { FileReport } from "../../pipeline/apply/apply-files.ts";
import { shownName } from "../shown-name.ts";
import type { Terminal } from "../terminal.ts";

/** In the order in which they are counted. */
const KINDS: readonly ApplyKind[] = ["changed", "same", "kept", "stale", "unmatched", "conflict"];
const UNAPPLIED: ReadonlySet<ApplyKind> = new Set(["stale", "unmatched", "conflict"]);

/** Whether something came back that did not find its way; what is kept without a reason was not changed there. */
export function isUnapplied({ kind, why }: AppliedUnit): boolean {
  return UNAPPLIED.has(kind) || (kind === "kept" && why !== undefined);
}

export function countUnits(units: readonly AppliedUnit[]): Readonly<Record<ApplyKind, number>> {
  const counts = { changed: 0, same: 0, kept: 0, stale: 0, unmatched: 0, conflict: 0 };
  for (const { kind } of units) counts[kind] += 1;
  return counts;
}

/** `retur.xlf: 3 changed, 28 same, 1 conflict; 2 comments` */
export function countLine({ file, units, comments, dismissals }: FileReport): string {
  const counts = countUnits(units);
  const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`);
  const beside = [
    ...(comments > 0 ? [countOf(comments, "comment")] : []),
    ...(dismissals > 0 ? [`${countOf(dismissals, "finding")} dismissed`] : []),
  ];
  return [`${file}: ${parts.join(", ")}`, ...beside].join("; ");
}

/** What was not applied, with the texts of both sides. */
export function appliedLines({ file, units }: FileReport, { paint }: Terminal): readonly string[] {
  return units.filter(isUnapplied).flatMap((unit) => {
    const { kind, document, segment, line, why, source, theirs, ours } = unit;
    const place =
      document === undefined
        ? `${file}${line === undefined ? "" : `:${line}`}`
        : `${shownName(document)} ${segment}`;
    return [
      `${paint("bold", place)}: ${kind}${why === undefined ? "" : `, ${why}`}`,
      ...(kind === "conflict" ? [] : [`    source  ${source}`]),
      `    theirs  ${theirs}`,
      ...(ours === undefined ? [] : [`    here    ${ours}`]),
    ];
  });
}
