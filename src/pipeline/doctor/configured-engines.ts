import type { LoadedConfig } from "../../config/load-config.ts";
import { createEngine } from "../engines/create-engine.ts";

/** The names of all engines that a run might use, each once: those of `engine`, and the one for nynorsk. */
export async function configuredEngines(loaded: LoadedConfig): Promise<readonly string[]> {
  const { engine, source } = loaded.config;
  if (engine === "none") return [];
  const nynorsk = /^engine:(.*)$/u.exec(source.nynorsk)?.[1];
  const chosen = engine === "auto" ? [await nameOfAuto(loaded)] : engine.map((choice) => choice.engine);
  return [...new Set([...chosen, ...(nynorsk === undefined ? [] : [nynorsk])])];
}

/** Without a key for DeepL and without a model here it is DeepL that one is told about. */
async function nameOfAuto(loaded: LoadedConfig): Promise<string> {
  if (loaded.secrets.deeplKey !== undefined) return "deepl";
  const local = await createEngine("local", loaded).catch(() => undefined);
  await local?.engine.close();
  return local === undefined || local.missing ? "deepl" : "local";
}
