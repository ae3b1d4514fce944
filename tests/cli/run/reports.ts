import type { DocumentReport, RunReport } from "../../../src/model/run-report.ts";
import { ROUTES, type Route } from "../../../src/model/translation-unit.ts";

/** A document's report with these routes; without English where there is `none`. */
export function documentReport(
  source: string,
  routes: Partial<Record<Route, number>>,
  more: Partial<DocumentReport> = {},
): DocumentReport {
  const origins = { memory: 0, rule: 0, cache: 0, fuzzy: 0, repetition: 0, engine: 0, none: 0, ...routes };
  const segments = ROUTES.reduce((sum, route) => sum + origins[route], 0);
  return {
    source,
    state: origins.none > 0 ? "incomplete" : "complete",
    language: "nb",
    blocks: segments,
    segments,
    distinct: segments,
    origins,
    findings: { error: 0, warning: 0, info: 0 },
    outputs: { html: `output/${source.replace("seeds/", "")}.html` },
    ...more,
  };
}

export function runReport(documents: readonly DocumentReport[], more: Partial<RunReport> = {}): RunReport {
  return {
    run: "r1",
    documents,
    requests: 0,
    billedCharacters: 0,
    textsSent: 0,
    seconds: 1.234,
    troubles: [],
    interrupted: false,
    ...more,
  };
}
