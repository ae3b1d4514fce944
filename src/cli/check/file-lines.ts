import { countOf } from "../../lib/count-of.ts";
import type { CheckedUnit, FileCheck, FileFinding } from "../../pipeline/checks/check-file.ts";
import type { Terminal } from "../terminal.ts";
import { findingLines } from "./finding-lines.ts";
import { countsText, totalLines } from "./total-lines.ts";

/** What the checks found in a file, unit by unit, and the totals by check. */
export function fileLines({ file, units, findings }: FileCheck, terminal: Terminal): readonly string[] {
  return [
    ...findings.flatMap((finding, at) => {
      const unit = units[finding.unit];
      if (unit === undefined) return [];
      const isNew = findings[at - 1]?.unit !== finding.unit;
      const head = isNew
        ? [...(at > 0 ? [""] : []), terminal.paint("bold", placeOf(file, unit, finding))]
        : [];
      return [...head, ...findingLines({ finding, ...unit }, terminal)];
    }),
    ...(findings.length > 0 ? [""] : []),
    `${file}: ${countOf(units.length, "unit")}, ${foundIn(findings)}`,
    ...totalLines(findings),
  ];
}

/** `byrå.tmx:12, unit 3`: the line as editors jump to it, and the number that the JSON has. */
function placeOf(file: string, { line }: CheckedUnit, { unit }: FileFinding): string {
  return `${file}${line === undefined ? "" : `:${line}`}, unit ${unit}`;
}

function foundIn(findings: readonly FileFinding[]): string {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return findings.length === 0 ? "nothing found" : countsText(counts);
}
