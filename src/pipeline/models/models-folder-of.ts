import { resolve } from "node:path";
import type { LoadedConfig } from "../../config/load-config.ts";
import { modelsFolder } from "../../engines/local/models/models-folder.ts";

/** Where the local engine of this name looks for its models; of the name `local` when nobody says. */
export function modelsFolderOf(
  { root, config }: Pick<LoadedConfig, "root" | "config">,
  name = "local",
): string {
  const engine = config.engines[name];
  const own = engine?.type === "local" ? engine.models : undefined;
  return own === undefined ? modelsFolder(process.env, process.platform) : resolve(root, own);
}
