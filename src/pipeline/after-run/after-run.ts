import { randomUUID } from "node:crypto";
import { hideSecrets } from "../../config/hide-secrets.ts";
import type { LoadedConfig } from "../../config/load-config.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { ReportHook } from "../../model/report-hook.ts";
import type { RunRecord } from "../../model/run-record.ts";
import type { Trouble } from "../../model/run-report.ts";
import { toTrouble } from "../document-report.ts";
import type { Kit } from "../kit.ts";
import { callWebhook } from "./call-webhook.ts";
import { tellProgram } from "./tell-program.ts";
import { type ToldRun, toldRun } from "./told-run.ts";
import { writeRunsPage } from "./write-runs-page.ts";

export interface AfterRunWay {
  readonly kit: Kit;
  readonly loaded: Pick<LoadedConfig, "secrets">;
  /** Hurries those who wait for a busy webhook. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs among which the one that ended is looked for, others may have started since; and that the page shows. */
const LOOKED_AT = 100;

/**
 * What follows a run, whatever started it: the page of runs is written anew, and those whom `report` of the config
 * names are told. Gives what went wrong with that, which never changes how the run ended. Throws nothing foreseen.
 */
export async function afterRun(run: string, way: AfterRunWay): Promise<readonly Trouble[]> {
  const { kit, loaded } = way;
  const troubles: Trouble[] = [];
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      troubles.push(toTrouble(error));
    }
  };
  let records: readonly RunRecord[] = [];
  await attempt(async () => {
    records = await kit.store.runs.list(LOOKED_AT);
  });
  await attempt(() => writeRunsPage(kit, records));
  const record = records.find(({ id }) => id === run);
  if (record === undefined) return troubles;
  const told = toldRun(record, kit.config.price);
  const wanted = loaded.secrets.reportHooks.filter(({ on }) => on === "always" || told[on]);
  await Promise.all(wanted.map((hook) => attempt(() => tell(hook, told, way))));
  return troubles;
}

async function tell(hook: ReportHook, told: ToldRun, { kit, loaded, signal }: AfterRunWay): Promise<void> {
  const body = JSON.stringify(told);
  const shown = (text: string) => hideSecrets(text, loaded.secrets.values);
  if (hook.command !== undefined) return tellProgram(hook.command, { cwd: kit.root, body, shown });
  if (hook.webhook === undefined) return;
  const { webhook: url, secret } = hook;
  const tools = { clock: kit.clock, fetch: globalThis.fetch, signal };
  return callWebhook({ url, secret, body, delivery: randomUUID() }, tools);
}
