import { readFile } from "node:fs/promises";
import { type LoadedConfig, loadConfig } from "../config/load-config.ts";
import type { Kit } from "../pipeline/kit.ts";
import { closeKit, openKit } from "../pipeline/open-kit.ts";
import { type EngineOptions, withChosenEngine } from "./engine-option.ts";
import type { GlobalOptions } from "./global-options.ts";

/** Loads the config as the options say. */
export function loadChosenConfig({ config }: GlobalOptions) {
  const readText = (path: string) => readFile(path, "utf8");
  return loadConfig({
    cwd: process.cwd(),
    env: process.env,
    readFile: readText,
    ...(config === undefined ? {} : { path: config }),
  });
}

/** Opens what the config names, does the work, and closes it again whatever happens. */
export async function withKit<T>(
  options: GlobalOptions & EngineOptions,
  work: (kit: Kit, loaded: LoadedConfig) => Promise<T>,
): Promise<T> {
  const loaded = withChosenEngine(await loadChosenConfig(options), options);
  const kit = await openKit(loaded);
  try {
    return await work(kit, loaded);
  } finally {
    await closeKit(kit);
  }
}
