import { checkDocument } from "../../../src/check/check-document.ts";
import { CHECKS } from "../../../src/check/checks.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { judgementKey, readJudgements } from "./judgements.ts";
import { documentOf, lookAt } from "./look-at.ts";
import type { Sample } from "./sample.ts";
import { printTable, share } from "./table.ts";

interface Looked {
  readonly sample: Sample;
  readonly findings: readonly Finding[];
}

/** Units of a column that a check speaks up on, all of them and those with digits, each sample a document of its own. */
export function reportAlarms(column: string, samples: readonly Sample[]): void {
  const looked = samples.map((sample) => ({ sample, findings: lookAt(sample) }));
  const withDigits = looked.filter(({ sample }) => /\d/u.test(sample.source));
  console.log(`\nFindings on ${column}: ${looked.length} units, ${withDigits.length} with digits`);
  const rows = [undefined, ...CHECKS.map(({ code }) => code)].map((check) =>
    row(column, check, { looked, withDigits }),
  );
  const titles = [
    "check",
    "errors",
    "not real",
    "share",
    "warnings",
    "share",
    "infos",
    "digits: errors",
    "warnings",
  ];
  printTable(
    titles,
    rows.filter((cells, index) => index === 0 || cells.slice(1).some((cell) => /[1-9]/u.test(cell))),
  );
  reportAsOne(samples);
}

function row(
  column: string,
  check: string | undefined,
  { looked, withDigits }: { readonly looked: readonly Looked[]; readonly withDigits: readonly Looked[] },
): readonly string[] {
  const count = (units: readonly Looked[], severity: Finding["severity"]): number =>
    units.filter(({ findings }) => findings.some((one) => one.severity === severity && isOf(one, check)))
      .length;
  const errors = count(looked, "error");
  const notReal = looked.filter((one) => falseErrors(column, one).some((found) => isOf(found, check))).length;
  const warnings = count(looked, "warning");
  return [
    check ?? "all together",
    String(errors),
    String(notReal),
    share(notReal, looked.length),
    String(warnings),
    share(warnings, looked.length),
    String(count(looked, "info")),
    String(count(withDigits, "error")),
    String(count(withDigits, "warning")),
  ];
}

function isOf({ check }: Finding, wanted: string | undefined): boolean {
  return wanted === undefined || check === wanted;
}

const judgements = readJudgements();

/** Errors that nobody has judged count as not real. */
function falseErrors(column: string, { sample, findings }: Looked): readonly Finding[] {
  return findings.filter(
    ({ severity, check }) =>
      severity === "error" && judgements.get(judgementKey(column, sample.id, check)) !== "real",
  );
}

/** The column as one file, as `bitekst check` reads it: what checks that look across units add. */
function reportAsOne(samples: readonly Sample[]): void {
  const findings = checkDocument(documentOf(samples));
  const units = (severity: Finding["severity"]): number =>
    new Set(findings.filter((one) => one.severity === severity).map(({ segment }) => segment)).size;
  console.log(
    `as one document: ${units("error")} units with errors, ${units("warning")} with warnings, ${units("info")} with infos`,
  );
}

/** `--list <check> <column>`: every error and warning (of a check, or `all`) with both sides, and how it was judged. */
export function listAlarms(column: string, samples: readonly Sample[], wanted: string): void {
  for (const sample of samples) {
    const alarms = lookAt(sample).filter(
      ({ severity, check }) => severity !== "info" && (wanted === "all" || check === wanted),
    );
    if (alarms.length === 0) continue;
    console.log(`\n${column} ${sample.id}\n  ${sample.source}\n  ${sample.target}`);
    for (const { check, severity, message } of alarms) {
      const verdict = judgements.get(judgementKey(column, sample.id, check)) ?? "not judged";
      console.log(`  ${severity} ${check} (${verdict}): ${message}`);
    }
  }
}
