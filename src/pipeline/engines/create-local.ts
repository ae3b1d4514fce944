import type { LoadedConfig } from "../../config/load-config.ts";
import { createLocalEngine } from "../../engines/local/local-engine.ts";
import type { CreatedEngine } from "./create-engine.ts";
import { findLocalModels } from "./find-local-models.ts";

/** Bergamot with the models there are; it needs no entry in the config. */
export async function createLocal(
  name: string,
  loaded: Pick<LoadedConfig, "root" | "config">,
): Promise<CreatedEngine> {
  const { config } = loaded;
  const settings = config.engines[name];
  const { models, troubles } = await findLocalModels(name, loaded);
  const workers = settings?.type === "local" ? settings.workers : undefined;
  const engine = createLocalEngine({ name, models, workers, epoch: config.cache.epoch });
  if (models.length > 0) return { engine };
  const [damaged] = troubles;
  if (damaged !== undefined) return { engine, missing: damaged };
  const message = `There is no model for the ${name === "local" ? "local engine" : `engine "${name}"`}`;
  const advice = "Fetch one with bitekst model pull nb-en, or choose another engine in pipeline.config.yaml";
  return { engine, missing: { code: "engine-missing", message, advice } };
}
