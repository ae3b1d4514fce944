import type { LoadedConfig } from "../../config/load-config.ts";

/** What `engine: auto` comes to: DeepL with a key, else the local engine with a model, else DeepL, which is told to be missing. */
export async function autoEngine(loaded: LoadedConfig): Promise<"deepl" | "local"> {
  if (loaded.secrets.deeplKey !== undefined) return "deepl";
  const { hasLocalModel } = await import("./find-local-models.ts");
  return (await hasLocalModel(loaded)) ? "local" : "deepl";
}
