import type { Config } from "../config/config.ts";
import { countOf } from "../lib/count-of.ts";
import type { DocumentReport, RunReport } from "../model/run-report.ts";
import { ROUTES, type Route } from "../model/translation-unit.ts";
import { priceOf } from "../pipeline/make-plan-report.ts";
import { printTrouble } from "./print-trouble.ts";
import type { Terminal } from "./terminal.ts";

export interface PrintWay {
  readonly terminal: Terminal;
  /** The report goes to stdout as JSON: only what went wrong is told. */
  readonly json: boolean;
}

const FROM: Readonly<Record<Route, string>> = {
  memory: "from memory",
  rule: "by rule",
  cache: "from the cache",
  repetition: "repeated",
  engine: "from DeepL",
  none: "untranslated",
};

/** A line for each document, the sum, what went wrong and what to do about it. */
export function printRun(report: RunReport, config: Config, { terminal, json }: PrintWay): void {
  if (!json) for (const document of report.documents) terminal.note(documentLine(document, terminal));
  for (const { error } of report.documents) if (error) printTrouble(error, terminal);
  if (!json) for (const line of sumLines(report, config)) terminal.note(line);
  for (const trouble of report.troubles) printTrouble(trouble, terminal);
  const ending = endingOf(report);
  if (ending) terminal.error(ending);
  else if (!json) terminal.note(terminal.paint("green", "Complete."));
}

function documentLine({ source, state, origins, findings }: DocumentReport, { paint }: Terminal): string {
  const mark = { complete: paint("green", "✓"), incomplete: paint("yellow", "…"), failed: paint("red", "✗") }[
    state
  ];
  const found = findings.error + findings.warning;
  const notice = found > 0 ? `; ${countOf(found, "finding")}` : "";
  return `${mark} ${source}${state === "failed" ? "" : `  ${routesOf(origins)}${notice}`}`;
}

function routesOf(origins: Readonly<Record<Route, number>>): string {
  const parts = ROUTES.filter((route) => origins[route] > 0).map(
    (route) => `${origins[route]} ${FROM[route]}`,
  );
  return parts.length === 0 ? "no segments" : parts.join(", ");
}

function sumLines({ documents, requests, billedCharacters, seconds }: RunReport, config: Config): string[] {
  const segments = documents.reduce((sum, each) => sum + each.segments, 0);
  const written = documents.some(({ outputs }) => Object.keys(outputs).length > 0);
  const { amount, currency } = priceOf(billedCharacters, config.price);
  const cost = `${countOf(billedCharacters, "character")} billed, about ${amount.toFixed(2)} ${currency}`;
  return [
    `${countOf(documents.length, "document")}, ${countOf(segments, "segment")}, ${seconds.toFixed(1)} s`,
    requests > 0 ? `${countOf(requests, "request")}, ${cost}` : "Nothing was sent",
    ...(written ? [`Written to ${config.output}/ as ${config.formats.join(", ")}`] : []),
  ];
}

/** One plain sentence for a run that is not complete. */
function endingOf({ documents, interrupted, troubles }: RunReport): string | undefined {
  if (interrupted) return "Stopped before the end. What was paid for is kept: run it again to go on";
  const failed = documents.filter(({ state }) => state === "failed").length;
  const open = documents.reduce((sum, { origins }) => sum + origins.none, 0);
  const parts = [
    ...(failed > 0 ? [`${countOf(failed, "document")} failed`] : []),
    ...(open > 0 ? [`${countOf(open, "segment")} untranslated`] : []),
  ];
  if (parts.length === 0 && troubles.length > 0)
    return "Not done: there is no new answer, the one from before is kept";
  return parts.length > 0 ? `Not complete: ${parts.join(", ")}` : undefined;
}
