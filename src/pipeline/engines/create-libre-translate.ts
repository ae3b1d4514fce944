import type { LoadedConfig } from "../../config/load-config.ts";
import { createLibreTranslateEngine } from "../../engines/libretranslate/libretranslate-engine.ts";
import type { CreatedEngine } from "./create-engine.ts";

/** A LibreTranslate server; without a key as well, since most of them want none. */
export function createLibreTranslate(name: string, { config, secrets }: LoadedConfig): CreatedEngine {
  const settings = config.engines[name];
  if (settings?.type !== "libretranslate") {
    throw new Error(`The engine "${name}" is none of LibreTranslate: this is a bug in bitekst`);
  }
  const { url, keyVariable, concurrency, timeout, isPaid } = settings;
  const key = secrets.engineKey(name);
  const manner = { keyVariable, concurrency, timeout: timeout * 1000, isPaid, epoch: config.cache.epoch };
  return { engine: createLibreTranslateEngine({ name, url, key, ...manner }) };
}
