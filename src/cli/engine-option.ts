import { type Command, Option } from "commander";
import type { LoadedConfig } from "../config/load-config.ts";
import { BUILT_IN } from "../config/schema/engines/known-engines.ts";
import { closestWord } from "../lib/closest-word.ts";
import { PipelineError } from "../model/pipeline-error.ts";

export interface EngineOptions {
  readonly engine?: string;
}

/** Adds `--engine`. */
export function withEngineOption(command: Command): Command {
  return command.addOption(
    new Option(
      "--engine <names>",
      "in the place of the config's: auto, none, or engines parted by commas, each in the place of the one before it that fails",
    ),
  );
}

/**
 * The config with the engines of the option.
 * @throws PipelineError `usage` for a name that the config does not know
 */
export function withChosenEngine(loaded: LoadedConfig, { engine: names }: EngineOptions): LoadedConfig {
  if (names === undefined) return loaded;
  const { config } = loaded;
  if (names === "auto" || names === "none") return { ...loaded, config: { ...config, engine: names } };
  const known = [...new Set([...BUILT_IN, ...Object.keys(config.engines)])];
  const chosen = [...new Set(names.split(",").map((name) => name.trim()))];
  for (const name of chosen) if (!known.includes(name)) throw unknown(name, known);
  return { ...loaded, config: { ...config, engine: chosen.map((engine) => ({ engine })) } };
}

function unknown(name: string, known: readonly string[]): PipelineError {
  const meant = closestWord(name, known);
  const question = meant === undefined ? "" : `Did you mean ${meant}? `;
  const advice = `${question}There are ${known.join(", ")}; others belong below engines in pipeline.config.yaml`;
  return new PipelineError("usage", `Cannot translate with "${name}": there is no engine of this name`, {
    advice,
  });
}
