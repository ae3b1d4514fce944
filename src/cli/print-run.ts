import type { Config } from "../config/config.ts";
import { countOf } from "../lib/count-of.ts";
import type { DocumentReport, RunReport } from "../model/run-report.ts";
import { noticeLine } from "./notice-line.ts";
import { printTrouble } from "./print-trouble.ts";
import { documentLines } from "./run/document-lines.ts";
import { nextSteps } from "./run/next-steps.ts";
import { recordRun } from "./run/record-run.ts";
import { routeWords } from "./run/route-words.ts";
import { summaryLines } from "./run/summary-lines.ts";
import { vanishedLines } from "./run/vanished-lines.ts";
import type { Terminal } from "./terminal.ts";

export interface PrintWay {
  readonly terminal: Terminal;
  /** The report goes to stdout as JSON: only what went wrong is told. */
  readonly json: boolean;
}

export interface PrintRunWay extends PrintWay {
  /** Documents and failures are listed one by one, however many they are. */
  readonly all: boolean;
}

/** Failures that are told one by one. */
const FEW = 10;

/** The documents worth a line, what went wrong and what to do about it, the run in figures. */
export function printRun(report: RunReport, config: Config, { terminal, json, all }: PrintRunWay): void {
  const { note, notices } = terminal;
  const say = json ? () => undefined : note;
  const lines = [
    ...documentLines(report.documents, { all, notices, words: routeWords(report) }),
    ...vanishedLines(report.vanished ?? [], { all }),
  ];
  for (const line of lines) say(line);
  const failures = printFailures(report.documents, { terminal, all });
  if (lines.length + failures > 0) say("");
  for (const line of summaryLines(report, config)) say(line);
  say("");
  for (const notice of report.notices ?? []) say(noticeLine(notice, notices));
  for (const trouble of report.troubles) printTrouble(trouble, terminal);
  const ending = endingOf(report);
  if (ending) terminal.error(ending);
  else say(notices.paint("green", "Complete."));
  for (const line of nextSteps(report, config)) say(line);
  recordRun(report, terminal);
}

/** How many there are. */
function printFailures(
  documents: readonly DocumentReport[],
  { terminal, all }: Pick<PrintRunWay, "terminal" | "all">,
): number {
  const errors = documents.flatMap(({ error }) => (error ? [error] : []));
  const told = all ? errors : errors.slice(0, FEW);
  for (const error of told) printTrouble(error, terminal);
  if (told.length < errors.length)
    terminal.error(
      `… ${countOf(errors.length - told.length, "more document")} failed (--verbose lists them)`,
    );
  return errors.length;
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
