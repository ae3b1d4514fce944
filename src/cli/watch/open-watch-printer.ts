import { relative } from "node:path";
import { assertNever } from "../../lib/assert-never.ts";
import type { RunReport } from "../../model/run-report.ts";
import type { WatchEvent } from "../../pipeline/watch/watch-folder.ts";
import { noticeLine } from "../notice-line.ts";
import { printTrouble, troubleLine } from "../print-trouble.ts";
import { recordRun } from "../run/record-run.ts";
import { vanishedLines } from "../run/vanished-lines.ts";
import type { Terminal } from "../terminal.ts";
import { runLine } from "./run-line.ts";

export interface WatchPrintWay {
  readonly terminal: Terminal;
  /** Runs go to stdout, a line of JSON for each. */
  readonly json: boolean;
}

/** Tells of the watch: a line for each run, and what went wrong in it, unless the run before told the same. */
export function openWatchPrinter({ terminal, json }: WatchPrintWay): (event: WatchEvent) => void {
  const { note, error, out } = terminal;
  let before: ReadonlySet<string> = new Set();
  const tellNew = (report: RunReport) => {
    const lines = remarksOn(report, terminal);
    for (const { line, say } of lines) if (!before.has(line)) say(line);
    before = new Set(lines.map(({ line }) => line));
  };
  return (event) => {
    switch (event.kind) {
      case "listening":
        note(
          `Watching${event.every === undefined ? "" : `, with a look ${everyOf(event.every)}`}; Ctrl+C stops it`,
        );
        return;
      case "polling":
        error(`The system cannot tell of changes (${event.why}): looking ${everyOf(event.every)} instead`);
        return;
      case "away":
        note(
          `Not there or empty, waiting for it: ${event.paths.map(shownPath).join(", ")}. Nothing is removed meanwhile`,
        );
        return;
      case "back":
        note("All that is watched is there again");
        return;
      case "trouble":
        printTrouble(event.trouble, terminal);
        return;
      case "run":
        if (json) out(JSON.stringify({ at: event.at.toISOString(), ...event.report }));
        else out(runLine(event.report, event.config, event.at));
        tellNew(event.report);
        recordRun(event.report, terminal);
        return;
      default:
        assertNever(event);
    }
  };
}

interface Remark {
  readonly line: string;
  readonly say: (line: string) => void;
}

function remarksOn(report: RunReport, { note, error, notices }: Terminal): readonly Remark[] {
  const { documents, vanished = [], notices: good = [], troubles } = report;
  const errors = [...documents.flatMap((each) => each.error ?? []), ...troubles];
  return [
    ...vanishedLines(vanished, { all: false }).map((line) => ({ line, say: note })),
    ...good.map((each) => ({ line: noticeLine(each, notices), say: note })),
    ...errors.map((each) => ({ line: troubleLine(each, notices), say: error })),
  ];
}

function shownPath(path: string): string {
  return relative(process.cwd(), path) || ".";
}

function everyOf(milliseconds: number): string {
  return milliseconds === 1000 ? "every second" : `every ${milliseconds / 1000} seconds`;
}
