import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { Config } from "../config/config.ts";
import type { LoadedConfig } from "../config/load-config.ts";
import { isPostgresUrl } from "../config/schema/is-store.ts";
import { storePlace } from "../config/store-place.ts";
import type { Engine } from "../ports/engine.ts";
import type { Store } from "../ports/store.ts";
import type { StoreMending } from "../ports/store-mending.ts";
import { enginesOfKit } from "./engines/engines-of-kit.ts";
import { openEngines } from "./engines/open-engines.ts";
import { stampOf } from "./fingerprint.ts";
import { loadGlossary } from "./glossary/load-glossary.ts";
import type { Clock, Kit, KitEngine } from "./kit.ts";
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
  const { root, config } = loaded;
  const store = parts.store ?? (await openStoreOf(loaded));
  await agreeOnLanguages(store, config);
  const engines = parts.engine ? [given(parts.engine, config)] : await openEngines(loaded);
  return {
    root,
    config,
    store,
    ...enginesOfKit(engines),
    glossary: glossaryOnce(loaded),
    clock: parts.clock ?? systemClock,
    newRunId: parts.newRunId ?? randomUUID,
  };
}

/** Lets go of what {@link openKit} opened. */
export async function closeKit(kit: Kit): Promise<void> {
  await closeEngines(kit);
  await kit.store.close();
}

/** Lets go of a kit's engines alone. */
export async function closeEngines({ engine, engines = [] }: Pick<Kit, "engine" | "engines">): Promise<void> {
  await Promise.all(
    [...new Set([engine, ...engines.map((each) => each.engine)])].map((each) => each.close()),
  );
}

/** An engine that is handed in is for everything. */
function given(engine: Engine, config: Config): KitEngine {
  const missing = unknownPair(engine, config);
  return { engine, choice: { engine: engine.name }, ...(missing && { missing }) };
}

/** Opens the store that a config names, in a file or in a database. */
export function openStoreOf(
  loaded: Pick<LoadedConfig, "root" | "config" | "secrets" | "onStoreMended">,
  options: Pick<OpenStoreOptions, "mends"> = {},
): Promise<Store> {
  const place = storePlace(loaded);
  if (place.kind === "postgres") return openStore(place.url);
  return openStore(place.path, { ...options, onMended: loaded.onStoreMended });
}

export interface OpenStoreOptions {
  /** Told when the file was damaged and was set aside: what can be read of it is in a new one. */
  readonly onMended?: ((mending: StoreMending) => void) | undefined;
  /** Whether that is done; true when left out. Else a damaged file is an error. */
  readonly mends?: boolean | undefined;
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
export async function openStore(path: string, options: OpenStoreOptions = {}): Promise<Store> {
  if (isPostgresUrl(path)) {
    const { openPostgresStore } = await import("../stores/open-postgres-store.ts");
    return openPostgresStore(path);
  }
  const { openSqliteStore } = await import("../stores/open-sqlite-store.ts");
  return openSqliteStore(path, options);
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
