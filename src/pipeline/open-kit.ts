import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { LoadedConfig } from "../config/load-config.ts";
import { isPostgresUrl } from "../config/schema/is-store.ts";
import { storePlace } from "../config/store-place.ts";
import type { Trouble } from "../model/run-report.ts";
import type { Engine } from "../ports/engine.ts";
import type { Store } from "../ports/store.ts";
import { digest } from "./digest.ts";
import { createEngine } from "./engines/create-engine.ts";
import { stampOf } from "./fingerprint.ts";
import { loadGlossary } from "./glossary/load-glossary.ts";
import type { Clock, Kit } from "./kit.ts";
import { unknownPair } from "./languages/unknown-pair.ts";
import { agreeOnLanguages } from "./sharing/agree-on-languages.ts";
import { systemClock } from "./system-clock.ts";

/** Things that a caller may hand in in the place of the machine's own. */
export interface KitParts {
  readonly store?: Store;
  readonly engine?: Engine;
  readonly newRunId?: () => string;
  readonly clock?: Clock;
}

/**
 * Opens what the config names: the store, and the engine when there is a key for it.
 * @throws PipelineError `store-unusable`, `engine-missing`; `config` when others want other languages of the store
 */
export async function openKit(loaded: LoadedConfig, parts: KitParts = {}): Promise<Kit> {
  const { root, config, secrets } = loaded;
  const store = parts.store ?? (await openStoreOf(loaded));
  await agreeOnLanguages(store, config);
  const engine = parts.engine ?? (await openEngine(loaded));
  return {
    root,
    config,
    store,
    ...(secrets.deeplKey === undefined ? {} : { account: digest(`account ${secrets.deeplKey}`).slice(0, 8) }),
    engine,
    noEngine: (parts.engine ? undefined : whyNoEngine(loaded)) ?? unknownPair(engine, config),
    glossary: glossaryOnce(loaded),
    clock: parts.clock ?? systemClock,
    newRunId: parts.newRunId ?? randomUUID,
  };
}

/** Lets go of what {@link openKit} opened. */
export async function closeKit({ engine, store }: Kit): Promise<void> {
  await engine.close();
  await store.close();
}

/** Opens the store that a config names, in a file or in a database. */
export function openStoreOf(loaded: Pick<LoadedConfig, "root" | "config" | "secrets">): Promise<Store> {
  const place = storePlace(loaded);
  return openStore(place.kind === "postgres" ? place.url : place.path);
}

/**
 * Opens the store that lies in this file, or in the PostgreSQL database of this address (`postgres://…`), making it
 * when it is not there yet. Close it when done.
 *
 * @example
 * ```ts
 * const store = await openStore(`${folder}/.bitekst/store.sqlite`);
 * await store.documents.names(); // []
 * await store.close();
 * ```
 * @throws PipelineError `store-unusable`
 */
export async function openStore(path: string): Promise<Store> {
  if (isPostgresUrl(path)) {
    const { openPostgresStore } = await import("../stores/open-postgres-store.ts");
    return openPostgresStore(path);
  }
  const { openSqliteStore } = await import("../stores/open-sqlite-store.ts");
  return openSqliteStore(path);
}

/** The engine that the config names; nothing is loaded or connected before its first call. */
export async function openEngine(loaded: LoadedConfig): Promise<Engine> {
  return (await createEngine("deepl", loaded)).engine;
}

/** Read once for each state of its file: what schedules and workers run tomorrow has tomorrow's terms. */
function glossaryOnce(loaded: LoadedConfig): Kit["glossary"] {
  const path = resolve(loaded.root, loaded.config.glossary);
  let glossary: ReturnType<typeof loadGlossary> | undefined;
  let stamp: string | undefined;
  return async () => {
    const now = stampOf(path);
    if (glossary === undefined || stamp !== now) glossary = loadGlossary(loaded);
    stamp = now;
    return glossary;
  };
}

/** Why nothing can or may be sent; `undefined` when it can. */
export function whyNoEngine({ config, secrets }: LoadedConfig): Trouble | undefined {
  if (config.engine === "none") {
    const advice =
      "Set engine: auto in pipeline.config.yaml and DEEPL_AUTH_KEY in the environment to have the rest translated";
    return { code: "engine-missing", message: "No engine may be used (engine: none)", advice };
  }
  if (secrets.deeplKey !== undefined) return undefined;
  const advice =
    "Set DEEPL_AUTH_KEY in the environment or in .env, or choose another engine in pipeline.config.yaml";
  return { code: "engine-missing", message: "There is no DeepL key", advice };
}
