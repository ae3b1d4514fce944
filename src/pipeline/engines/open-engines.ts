import type { LoadedConfig } from "../../config/load-config.ts";
import type { EngineChoice } from "../../model/engine-choice.ts";
import type { Trouble } from "../../model/run-report.ts";
import { digest } from "../digest.ts";
import type { KitEngine } from "../kit.ts";
import { unknownPair } from "../languages/unknown-pair.ts";
import { autoEngine } from "./auto-engine.ts";
import { createEngine } from "./create-engine.ts";
import { openNynorskEngines } from "./open-nynorsk-engines.ts";

/** The engines that the config names, at least one; nothing is loaded or connected before the first call of each. */
export async function openEngines(loaded: LoadedConfig): Promise<readonly [KitEngine, ...KitEngine[]]> {
  const { engine: wish } = loaded.config;
  if (wish === "none") {
    const deepl = await openOne({ engine: "deepl" }, loaded);
    return [{ ...deepl, missing: NONE_WANTED }];
  }
  const choices = wish === "auto" ? [{ engine: await autoEngine(loaded) }] : wish;
  const [first, ...others] = await openEach(choices, loaded);
  if (first === undefined) throw new Error("The config names no engine: this is a bug in bitekst");
  return [first, ...others, ...(await openNynorskEngines(loaded, [first, ...others]))];
}

const NONE_WANTED: Trouble = {
  code: "engine-missing",
  message: "No engine may be used (engine: none)",
  advice:
    "Set engine: auto in pipeline.config.yaml and DEEPL_AUTH_KEY in the environment to have the rest translated",
};

/** Each engine once, however often it is in the list. */
async function openEach(choices: readonly EngineChoice[], loaded: LoadedConfig): Promise<KitEngine[]> {
  const opened = new Map<string, Promise<KitEngine>>();
  return Promise.all(
    choices.map(async (choice) => {
      const one = opened.get(choice.engine) ?? openOne(choice, loaded);
      opened.set(choice.engine, one);
      return { ...(await one), choice };
    }),
  );
}

async function openOne(choice: EngineChoice, loaded: LoadedConfig): Promise<KitEngine> {
  const { engine, missing = unknownPair(engine, loaded.config) } = await createEngine(choice.engine, loaded);
  const key = choice.engine === "deepl" ? loaded.secrets.deeplKey : loaded.secrets.engineKey(choice.engine);
  const account = key === undefined ? {} : { account: digest(`account ${key}`).slice(0, 8) };
  return { engine, choice, ...(missing && { missing }), ...account };
}
