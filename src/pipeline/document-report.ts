import type { BilingualDocument } from "../model/document.ts";
import { isOpen } from "../model/is-open.ts";
import { normaliseSource } from "../model/normalise-source.ts";
import type { PipelineError } from "../model/pipeline-error.ts";
import type { DocumentReport, Trouble } from "../model/run-report.ts";
import type { PlannedDocument } from "../model/translation-plan.ts";
import type { Route } from "../model/translation-unit.ts";
import { isPseudoUnit } from "../model/without-pseudo.ts";
import { landSegment, type Resolved } from "./land-segment.ts";
import type { FailedSource } from "./read-documents.ts";

export const NO_ROUTES: Readonly<Record<Route, number>> = {
  memory: 0,
  rule: 0,
  cache: 0,
  fuzzy: 0,
  repetition: 0,
  engine: 0,
  none: 0,
};
const NO_FINDINGS = { error: 0, warning: 0, info: 0 };

/** What the run made of a document that was read; `outputs` by format. */
export function reportDocument(
  document: BilingualDocument,
  planned: PlannedDocument,
  outcome: Resolved,
  outputs: Readonly<Record<string, string>>,
): DocumentReport {
  const units = document.blocks.flatMap((block) => block.units);
  const origins = { ...NO_ROUTES };
  for (const segment of planned.segments.values()) origins[landSegment(segment, outcome).route] += 1;
  const pseudo = units.filter(isPseudoUnit).length;
  const findings = { ...NO_FINDINGS };
  for (const { severity } of document.findings.filter(isOpen)) findings[severity] += 1;
  return {
    source: document.name,
    state: origins.none === 0 ? "complete" : "incomplete",
    language: document.languages.source,
    blocks: document.blocks.length,
    segments: units.length,
    distinct: new Set(units.map(({ segment }) => normaliseSource(segment.source))).size,
    origins,
    ...(pseudo > 0 && { pseudo }),
    findings,
    outputs,
  };
}

/** A document that could not be read, may not be translated, or could not be written. */
export function failedReport({ name, error, language = "und" }: FailedSource): DocumentReport {
  return {
    source: name,
    state: "failed",
    language,
    blocks: 0,
    segments: 0,
    distinct: 0,
    origins: NO_ROUTES,
    findings: NO_FINDINGS,
    outputs: {},
    error: toTrouble(error),
  };
}

/** A failure as reports tell it. */
export function toTrouble({ code, message, advice }: PipelineError): Trouble {
  return advice === undefined ? { code, message } : { code, message, advice };
}
