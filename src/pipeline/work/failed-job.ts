import { PipelineError } from "../../model/pipeline-error.ts";
import type { DocumentReport, RunReport, Trouble } from "../../model/run-report.ts";
import { NO_ROUTES, toTrouble } from "../document-report.ts";
import type { Kit } from "../kit.ts";
import { makeRunReport } from "../run-report.ts";
import { NOTHING_SENT } from "../sending/merge-outcomes.ts";

export interface FailedJob {
  readonly run: string;
  readonly document: string;
  readonly error: unknown;
  /** An error that nobody foresaw, as it may be shown: it goes to the queue, where all machines read it. */
  readonly shown?: ((text: string) => string) | undefined;
}

/** The report of a job that came to an error. */
export function failedJob(kit: Kit, { run, document, error, shown }: FailedJob): RunReport {
  const told = error instanceof PipelineError ? toTrouble(error) : bugTrouble(document, { error, shown });
  return makeRunReport({
    run,
    documents: [{ ...NOTHING_DONE, source: document, error: told }],
    outcome: NOTHING_SENT,
    seconds: 0,
    noEngine: kit.noEngine,
    asksAnew: false,
    beyondLimit: undefined,
    vanished: [],
    notices: [],
    notRemoved: [],
    interrupted: false,
  });
}

const NOTHING_DONE: Omit<DocumentReport, "source" | "error"> = {
  state: "failed",
  language: "und",
  blocks: 0,
  segments: 0,
  distinct: 0,
  origins: NO_ROUTES,
  findings: { error: 0, warning: 0, info: 0 },
  outputs: {},
};

function bugTrouble(
  document: string,
  { error, shown = (text) => text }: Pick<FailedJob, "error" | "shown">,
): Trouble {
  return {
    code: "bug",
    message: `Cannot translate ${JSON.stringify(document)}: ${shown(String(error))}`,
    advice: "This is a bug in bitekst: please report it",
  };
}
