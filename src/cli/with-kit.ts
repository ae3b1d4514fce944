import { readFile } from "node:fs/promises";
import { type LoadedConfig, loadConfig } from "../config/load-config.ts";
import type { Kit } from "../pipeline/kit.ts";
import { closeKit, openKit } from "../pipeline/open-kit.ts";
import { type EngineOptions, withChosenEngine } from "./engine-option.ts";
import type { GlobalOptions } from "./global-options.ts";
import { knownSecrets } from "./known-secrets.ts";
import { printMending } from "./print-mending.ts";
import { openTerminal } from "./terminal.ts";

/** Loads the config as the options say. */
export async function loadChosenConfig(options: GlobalOptions): Promise<LoadedConfig> {
  const readText = (path: string) => readFile(path, "utf8");
  const loaded = await loadConfig({
    cwd: process.cwd(),
    env: process.env,
    readFile: readText,
    ...(options.config === undefined ? {} : { path: options.config }),
  });
  knownSecrets.add(loaded.secrets.values);
  return { ...loaded, onStoreMended: (mending) => printMending(mending, openTerminal(options)) };
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
