import { resolve } from "node:path";
import { modelsFolderOf } from "../../pipeline/models/models-folder-of.ts";
import type { GlobalOptions } from "../global-options.ts";
import { loadChosenConfig } from "../with-kit.ts";

export interface ModelOptions extends GlobalOptions {
  readonly folder?: string;
}

/** As in help. */
export const FOLDER_OPTION = [
  "--folder <folder>",
  "where models are kept (default: engines.local.models of the config, or the user's cache folder)",
] as const;

/** The folder of the options, else that of the config, else that of the user. */
export async function chosenModelsFolder(options: ModelOptions): Promise<string> {
  return options.folder === undefined
    ? modelsFolderOf(await loadChosenConfig(options))
    : resolve(options.folder);
}
