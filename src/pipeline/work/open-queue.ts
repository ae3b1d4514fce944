import { PipelineError } from "../../model/pipeline-error.ts";
import type { Queue } from "../../ports/queue.ts";
import type { Kit } from "../kit.ts";
import { sharedDatabase } from "./shared-database.ts";

export interface OpenQueueOptions {
  /** For processes that stay: the queue's tables are looked after meanwhile. */
  readonly upkeep?: boolean;
}

/**
 * Opens the queue that lies beside the store. Close it before the store.
 * @throws PipelineError `config` when the store is one of this machine only; `store-unusable`
 */
export async function openQueue(
  kit: Pick<Kit, "store" | "config">,
  { upkeep = false }: OpenQueueOptions = {},
): Promise<Queue> {
  const { store, config } = kit;
  const database = sharedDatabase(store);
  if (database === undefined) {
    throw new PipelineError(
      "config",
      `Cannot open the queue: store ${JSON.stringify(config.store)} is a file, which one machine has for itself`,
      {
        advice:
          "Set store: postgres://… in pipeline.config.yaml or BITEKST_STORE for many machines; one needs none of it: bitekst translate",
      },
    );
  }
  const { openBossQueue } = await import("../../queues/open-boss-queue.ts");
  const { rowsOf } = await import("../../queues/queue-database.ts");
  const [own] = await rowsOf<{ schema: string }>(database, "SELECT current_schema() AS schema", []);
  const schema = `${own?.schema ?? "bitekst"}_queue`;
  return openBossQueue({ database, schema, attempts: config.queue.attempts, upkeep });
}
