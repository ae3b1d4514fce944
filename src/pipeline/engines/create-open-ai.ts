import type { OpenAiEngineConfig } from "../../config/engine-config.ts";
import type { LoadedConfig } from "../../config/load-config.ts";
import type { CreatedEngine } from "./create-engine.ts";

/** OpenAI's own server, which answers nobody without a key; others may. */
const OPENAI = "api.openai.com";

/** The language model of this name, as `engines` of the config has it. */
export async function createOpenAi(
  name: string,
  { config, secrets }: Pick<LoadedConfig, "config" | "secrets">,
): Promise<CreatedEngine> {
  const { createOpenAiEngine } = await import("../../engines/openai/openai-engine.ts");
  const { type: _, keyVariable, timeout, ...wanted } = config.engines[name] as OpenAiEngineConfig;
  const key = secrets.engineKey(name);
  const engine = createOpenAiEngine({
    ...wanted,
    name,
    ...(key === undefined ? {} : { key }),
    style: config.style,
    timeout: timeout * 1000,
    epoch: config.cache.epoch,
  });
  if (key !== undefined || new URL(wanted.baseUrl).hostname !== OPENAI) return { engine };
  const message = `There is no key for the engine "${name}"`;
  const advice = `Set ${keyVariable} in the environment or in .env, or engines.${name}.baseUrl to a server that needs none`;
  return { engine, missing: { code: "engine-missing", message, advice } };
}
