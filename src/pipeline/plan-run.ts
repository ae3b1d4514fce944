import type { PlanReport } from "../model/plan-report.ts";
import { whyOpen } from "./engines/why-open.ts";
import { gatherSources, type SourceChoice } from "./gather-sources.ts";
import { importMemory } from "./import-memory.ts";
import type { Kit } from "./kit.ts";
import { refuseUnsendable } from "./languages/refuse-unsendable.ts";
import { makePlanReport } from "./make-plan-report.ts";
import { planBatch } from "./plan-batch.ts";
import { fitLimits } from "./sharing/fit-limits.ts";
import { findVanishedDocuments } from "./vanished/find-vanished-documents.ts";
import { withoutVanished } from "./vanished/without-vanished.ts";

export interface PlanOptions extends SourceChoice {
  /** Unicode code points that the run may be billed; `limits.charactersPerRun` of the config when left out. */
  readonly maxCharacters?: number | undefined;
}

/** What a run over these paths would reuse, send and cost, as if the engine were ready. Sends and writes nothing. */
export async function planRun(kit: Kit, choice: PlanOptions): Promise<PlanReport> {
  await importMemory(kit);
  const gathered = await gatherSources(kit, choice);
  const { documents, unchanged, failures } = gathered;
  const names = [...documents.map(({ document }) => document.name), ...unchanged.map(({ source }) => source)];
  const vanished = await findVanishedDocuments(kit, choice, { names, failures });
  const { isSource, isFailure } = withoutVanished(vanished, { root: kit.root, cwd: choice.cwd });
  const there = {
    ...gathered,
    documents: documents.filter(({ document }) => isSource(document.name)),
    unchanged: unchanged.filter(({ source }) => isSource(source)),
    failures: failures.filter(isFailure),
  };
  const whole = await planBatch(kit, there.documents, { canSend: true });
  const { plan, sources } = refuseUnsendable(kit, { plan: whole, sources: there });
  const limit = choice.maxCharacters ?? kit.config.limits.charactersPerRun;
  const report = makePlanReport(kit, await fitLimits(kit, plan, limit), sources);
  const noEngine = whyOpen(kit, plan);
  return { ...report, ...(vanished.length > 0 && { vanished }), ...(noEngine && { noEngine }) };
}
