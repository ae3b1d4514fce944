import { join } from "node:path/posix";
import type { Config } from "../../config/config.ts";
import type { DocumentReport, RunReport } from "../../model/run-report.ts";

/** What there is to do after a run, beside what its troubles advise. */
export function nextSteps(report: RunReport, config: Pick<Config, "output">): string[] {
  const { documents, interrupted, troubles } = report;
  const pages = documents.flatMap(({ outputs }) => (outputs.html === undefined ? [] : [outputs.html]));
  const steps = [
    ...(pages.length > 0
      ? [`Open ${pageToOpen(pages, documents, config)} in a browser${reason(documents)}`]
      : []),
    ...(interrupted || troubles.length > 0 || !documents.some(isHeld) ? [] : [RETRANSLATE]),
  ];
  return steps;
}

const RETRANSLATE =
  "The findings say why segments stay untranslated; bitekst translate --retranslate <document> <segment> asks for one anew";

function pageToOpen(
  pages: readonly string[],
  documents: readonly DocumentReport[],
  { output }: Pick<Config, "output">,
): string {
  const [first = ""] = pages;
  const index = join(output, "index.html");
  const isThere = !documents.some(({ source, state }) => source === index && state === "failed");
  return pages.length > 1 && isThere ? index : first;
}

function reason(documents: readonly DocumentReport[]): string {
  const found = documents.some(({ findings }) => findings.error + findings.warning > 0);
  return found ? " to look at the findings" : " to read the two languages side by side";
}

function isHeld({ state }: DocumentReport): boolean {
  return state === "incomplete";
}
