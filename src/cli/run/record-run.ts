import type { RunReport } from "../../model/run-report.ts";
import { endOf } from "../../pipeline/end-of.ts";
import type { Terminal } from "../terminal.ts";

/** The run in figures, for logs; nothing where people read. */
export function recordRun(report: RunReport, { record }: Pick<Terminal, "record">): void {
  const { run, documents, requests, billedCharacters, textsSent, seconds, troubles } = report;
  const end = endOf(report);
  const level = end === "complete" || end === "interrupted" ? "info" : "error";
  record?.(level, `run ${end}`, {
    run,
    end,
    documents: documents.length,
    failed: documents.filter(({ state }) => state === "failed").map(({ source }) => source),
    requests,
    billedCharacters,
    textsSent,
    seconds,
    troubles: troubles.map(({ code }) => code),
  });
}
