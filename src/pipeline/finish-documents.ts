import type { Check } from "../check/check.ts";
import type { CheckSettings } from "../model/check-settings.ts";
import type { DocumentReport } from "../model/run-report.ts";
import type { TranslationPlan } from "../model/translation-plan.ts";
import { failedReport } from "./document-report.ts";
import type { GatheredSources } from "./gather-sources.ts";
import type { Kit } from "./kit.ts";
import type { SendingUnderWay } from "./sending/follow-sending.ts";

/** What the parts of a run check by: made by the first of them, with what it has seen, for all. */
export interface RunChecking {
  made?: Promise<{ readonly settings: CheckSettings; readonly checks: readonly Check[] }>;
}

export interface FinishedRun {
  readonly plan: Pick<TranslationPlan, "outgoing">;
  readonly sending: SendingUnderWay;
  /** In the order of the plan's documents. */
  readonly sources: GatheredSources;
  /** The same for all parts of a run. */
  readonly checking: RunChecking;
  /** Told as documents are stored and written. */
  readonly onProgress?: (finished: { readonly documents: number; readonly of: number }) => void;
}

/** Finishes what was planned, and reports on each document, sorted by name. */
export async function finishDocuments(kit: Kit, run: FinishedRun): Promise<readonly DocumentReport[]> {
  const { failures, unchanged } = run.sources;
  const reports = [...unchanged, ...failures.map(failedReport), ...(await finishNew(kit, run))];
  return reports.sort((a, b) => (a.source < b.source ? -1 : 1));
}

/** The checks and their word lists are half of this program: a run without news is done before they are loaded. */
async function finishNew(kit: Kit, run: FinishedRun): Promise<readonly DocumentReport[]> {
  if (run.sending.of === 0) return [];
  const { finishPlanned } = await import("./finish-planned.ts");
  return finishPlanned(kit, run);
}
