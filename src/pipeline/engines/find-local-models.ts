import { resolve } from "node:path";
import type { LoadedConfig } from "../../config/load-config.ts";
import { findModels } from "../../engines/local/models/find-models.ts";
import type { LocalModel } from "../../engines/local/models/local-model.ts";
import { modelsFolder } from "../../engines/local/models/models-folder.ts";

/** The models of the local engine of this name: those of its folder in the config, else those of the user. */
export async function findLocalModels(
  name: string,
  { root, config }: Pick<LoadedConfig, "root" | "config">,
): Promise<readonly LocalModel[]> {
  const settings = config.engines[name];
  const folder = settings?.type === "local" ? settings.models : undefined;
  return (
    await findModels(
      folder === undefined ? modelsFolder(process.env, process.platform) : resolve(root, folder),
    )
  ).models;
}

/** Whether `engine: auto` may choose the local engine: a look at the folder, nothing is loaded. */
export async function hasLocalModel(loaded: Pick<LoadedConfig, "root" | "config">): Promise<boolean> {
  return (await findLocalModels("local", loaded)).length > 0;
}
