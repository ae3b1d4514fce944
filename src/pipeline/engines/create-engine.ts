import type { LoadedConfig } from "../../config/load-config.ts";
import { readVersion } from "../../config/read-version.ts";
import type { Trouble } from "../../model/run-report.ts";
import type { Engine } from "../../ports/engine.ts";

/** An engine, and why nothing can be sent to it; cache keys are made of it all the same. */
export interface CreatedEngine {
  readonly engine: Engine;
  readonly missing?: Trouble;
}

/** The engine of this name, as the config has it; nothing is loaded or connected before its first call. */
export async function createEngine(name: string, loaded: LoadedConfig): Promise<CreatedEngine> {
  const type = name === "deepl" ? "deepl" : (loaded.config.engines[name]?.type ?? name);
  switch (type) {
    case "deepl":
      return createDeepl(loaded);
    case "openai":
      return (await import("./create-open-ai.ts")).createOpenAi(name, loaded);
    case "libretranslate":
      return (await import("./create-libre-translate.ts")).createLibreTranslate(name, loaded);
    case "local":
      return (await import("./create-local.ts")).createLocal(name, loaded);
    case "pseudo":
      return (await import("./create-pseudo.ts")).createPseudo(loaded);
    case "command":
      return (await import("./create-command.ts")).createCommand(name, loaded);
    default:
      throw new Error(`There is no engine of the type "${type}": this is a bug in bitekst`);
  }
}

async function createDeepl({ config, secrets }: LoadedConfig): Promise<CreatedEngine> {
  const { createDeeplEngine } = await import("../../engines/deepl-engine.ts");
  const { model, timeout, serverUrl } = config.deepl;
  const engine = createDeeplEngine({
    key: secrets.deeplKey ?? "",
    modelType: model,
    epoch: config.cache.epoch,
    timeout: timeout * 1000,
    version: readVersion(),
    ...(serverUrl === undefined ? {} : { serverUrl }),
  });
  if (secrets.deeplKey !== undefined) return { engine };
  const advice =
    "Set DEEPL_AUTH_KEY in the environment or in .env, or choose another engine in pipeline.config.yaml";
  return { engine, missing: { code: "engine-missing", message: "There is no DeepL key", advice } };
}
