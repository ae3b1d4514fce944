import type { LoadedConfig } from "../../config/load-config.ts";
import { type FoundModels, findModels } from "../../engines/local/models/find-models.ts";
import { modelsFolderOf } from "../models/models-folder-of.ts";

/** The models of the local engine of this name: those of its folder in the config, else those of the user. */
export async function findLocalModels(
  name: string,
  loaded: Pick<LoadedConfig, "root" | "config">,
): Promise<FoundModels> {
  return findModels(modelsFolderOf(loaded, name));
}

/**
 * Whether `engine: auto` may choose the local engine: a look at the folder, nothing is loaded. It is chosen for damaged
 * models too, since what is the matter with them is then told.
 */
export async function hasLocalModel(loaded: Pick<LoadedConfig, "root" | "config">): Promise<boolean> {
  const { models, troubles } = await findLocalModels("local", loaded);
  return models.length + troubles.length > 0;
}
