import type { CommandEngineConfig } from "../../config/engine-config.ts";
import type { LoadedConfig } from "../../config/load-config.ts";
import { createApertiumEngine } from "../../engines/command/apertium-engine.ts";
import { createCommandEngine } from "../../engines/command/command-engine.ts";
import { commandEnvironment } from "../../engines/command/command-environment.ts";
import { findProgram } from "../../engines/command/find-program.ts";
import type { CreatedEngine } from "./create-engine.ts";

/** A program of the user's, or one that bitekst knows how to talk to; missing when it is not there. */
export async function createCommand(
  name: string,
  { root, config }: Pick<LoadedConfig, "root" | "config">,
): Promise<CreatedEngine> {
  const settings = config.engines[name] as CommandEngineConfig;
  const keyVariables = Object.values(config.engines).flatMap((one) =>
    "keyVariable" in one ? [one.keyVariable] : [],
  );
  const { preset, command = [], languages = [], timeout, concurrency, version } = settings;
  const env = commandEnvironment(process.env, keyVariables);
  const manner = {
    name,
    cwd: root,
    env,
    concurrency,
    timeout: timeout * 1000,
    version,
    epoch: config.cache.epoch,
  };
  const { inlineCodes, isPaid } = settings;
  const engine =
    preset === undefined
      ? createCommandEngine({ ...manner, command, languages, inlineCodes, isPaid })
      : createApertiumEngine(manner);
  const program = preset === undefined ? (command[0] ?? "") : "apertium";
  if ((await findProgram(program, { cwd: root, path: env.PATH })) !== undefined) return { engine };
  const message = `The program of the engine "${name}" is not there: ${program}`;
  const advice =
    preset === undefined
      ? `Check engines.${name}.command in pipeline.config.yaml, and with ls -l that the file may be executed`
      : "Install it: apt-get install apertium apertium-nno-nob";
  return { engine, missing: { code: "engine-missing", message, advice } };
}
