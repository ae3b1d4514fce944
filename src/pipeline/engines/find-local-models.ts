import { resolve } from "node:path";
import type { LoadedConfig } from "../../config/load-config.ts";
import { type FoundModels, findModels } from "../../engines/local/models/find-models.ts";
import { modelsFolder } from "../../engines/local/models/models-folder.ts";

/** The models of the local engine of this name: those of its folder in the config, else those of the user. */
export async function findLocalModels(
  name: string,
  { root, config }: Pick<LoadedConfig, "root" | "config">,
): Promise<FoundModels> {
  const settings = config.engines[name];
  const folder = settings?.type === "local" ? settings.models : undefined;
  return findModels(
    folder === undefined ? modelsFolder(process.env, process.platform) : resolve(root, folder),
  );
}

/**
 * Whether `engine: auto` may choose the local engine: a look at the folder, nothing is loaded. It is chosen for damaged
 * models too, since what is the matter with them is then told.
 */
export async function hasLocalModel(loaded: Pick<LoadedConfig, "root" | "config">): Promise<boolean> {
  const { models, troubles } = await findLocalModels("local", loaded);
  return models.length + troubles.length > 0;
}
