import { join } from "node:path";
import type { RunRecord } from "../../model/run-record.ts";
import { nextDue } from "../../triggers/next-due.ts";
import type { RunFigures } from "../../writers/runs-page/run-figures.ts";
import { writeOutput } from "../../writers/write-output.ts";
import type { Kit } from "../kit.ts";
import { describeRun } from "../status/describe-run.ts";
import { monthBudget } from "../status/month-budget.ts";
import { totalsOfRecord } from "../status/run-totals.ts";

/** Below the root. */
export const RUNS_PAGE = ".bitekst/runs.html";

/**
 * Writes the page of the last runs, the newest first, whole or not at all.
 * @throws PipelineError `output-unwritable`, `store-unusable`
 */
export async function writeRunsPage(kit: Kit, records: readonly RunRecord[]): Promise<void> {
  const { runsPage } = await import("../../writers/runs-page/runs-page.ts");
  const now = kit.clock.now();
  const page = runsPage({
    runs: records.map((record) => figuresOf(record, kit)),
    next: nextDue(kit.config, now),
    budget: await monthBudget(kit.store, { limits: kit.config.limits, now }),
  });
  await writeOutput(join(kit.root, RUNS_PAGE), page);
}

function figuresOf(record: RunRecord, { config }: Kit): RunFigures {
  const run = describeRun(record, { price: config.price, underWay: false });
  const { origins } = totalsOfRecord(record.report);
  const paid = origins.engine + origins.none;
  return {
    id: run.id,
    startedAt: run.startedAt,
    state: run.state === "interrupted" ? "stopped" : run.state,
    by: [run.kind ?? "translate", run.job].filter((part) => part !== undefined).join(" "),
    documents: run.documents,
    segments: run.segments,
    unpaid: run.segments - paid,
    characters: run.characters,
    cost: run.price.amount,
    currency: run.price.currency,
    errors: run.findings.error,
    findings: run.findings.error + run.findings.warning + run.findings.info,
    seconds: run.seconds ?? 0,
    problems: [
      ...(run.state === "died" ? ["It came to no end: it was killed, or an error stopped it"] : []),
      ...run.failures.map(({ source, error }) => error?.message ?? `${source} failed`).slice(0, 3),
      ...run.troubles.map(({ message }) => message),
    ],
  };
}
