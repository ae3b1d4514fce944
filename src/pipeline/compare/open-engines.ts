import type { LoadedConfig } from "../../config/load-config.ts";
import { BUILT_IN } from "../../config/schema/engines/known-engines.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import { createEngine } from "../engines/create-engine.ts";
import type { Kit } from "../kit.ts";
import { unknownPair } from "../languages/unknown-pair.ts";

/**
 * A kit for each engine of these names, in their order, each name once; they share everything but the engine.
 * @throws PipelineError `usage` for a name that the config does not know
 */
export async function openEngines(
  kit: Kit,
  loaded: LoadedConfig,
  names: readonly string[],
): Promise<readonly Kit[]> {
  const known = [...new Set([...BUILT_IN, ...Object.keys(loaded.config.engines)])];
  for (const name of names) if (!known.includes(name)) throw unknownEngine(name, known);
  return Promise.all([...new Set(names)].map((name) => kitWith(kit, loaded, name)));
}

async function kitWith(kit: Kit, loaded: LoadedConfig, name: string): Promise<Kit> {
  const { engine, missing } = await createEngine(name, loaded);
  const { engines: _, account: __, ...shared } = kit;
  const own = { ...shared, engine, noEngine: missing ?? unknownPair(engine, kit.config) };
  return engine.pretends ? { ...own, store: withoutCache(kit.store) } : own;
}

/** What only pretends is never kept. */
function withoutCache(store: Kit["store"]): Kit["store"] {
  return { ...store, cache: { ...store.cache, put: async () => undefined, find: async () => new Map() } };
}

function unknownEngine(name: string, known: readonly string[]): PipelineError {
  const advice = `Name engines of these, parted by commas: ${known.join(", ")}`;
  return new PipelineError("usage", `Cannot compare "${name}": there is no engine of this name`, { advice });
}
