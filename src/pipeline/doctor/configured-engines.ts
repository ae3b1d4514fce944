import type { LoadedConfig } from "../../config/load-config.ts";
import { autoEngine } from "../engines/auto-engine.ts";

/** The names of all engines that a run might use, each once: those of `engine`, and the one for nynorsk. */
export async function configuredEngines(loaded: LoadedConfig): Promise<readonly string[]> {
  const { engine, source } = loaded.config;
  if (engine === "none") return [];
  const nynorsk = /^engine:(.*)$/u.exec(source.nynorsk)?.[1];
  const chosen = engine === "auto" ? [await autoEngine(loaded)] : engine.map((choice) => choice.engine);
  return [...new Set([...chosen, ...(nynorsk === undefined ? [] : [nynorsk])])];
}
