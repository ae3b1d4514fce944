import type { LoadedConfig } from "../../config/load-config.ts";
import { storePlace } from "../../config/store-place.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import { checkEngines } from "./check-engines.ts";
import { checkFolders } from "./check-folders.ts";
import { checkGlossary } from "./check-glossary.ts";
import { checkMemory } from "./check-memory.ts";
import { checkStore } from "./check-store.ts";
import { checkVersions } from "./check-versions.ts";
import type { Checked, Health, HealthCheck, Versions } from "./health.ts";
import { toVerdict } from "./to-verdict.ts";

export interface DoctorTools {
  /** Loads the config, as every command does. */
  readonly load: () => Promise<LoadedConfig>;
  readonly versions: Versions;
  /** Milliseconds, from anywhere. */
  readonly now: () => number;
  /** Engines are neither asked how the account stands nor tried. Default: they are. */
  readonly isOffline?: boolean;
}

/** Looks whether a run could work here: has every engine translate two words, and writes nothing. */
export async function runDoctor({ load, versions, now, isOffline = false }: DoctorTools): Promise<Health> {
  const checks: HealthCheck[] = [];
  const look = async <Facts>(name: HealthCheck["name"], check: () => Promise<Checked<Facts>>) => {
    const started = now();
    const { verdict, facts } = await check();
    checks.push({ name, ...verdict, milliseconds: Math.round(now() - started) });
    return facts;
  };
  await look("versions", async () => checkVersions(versions));
  const config = await look("config", () => checkConfig(load));
  const { loaded } = config;
  const engines = loaded ? await checkEngines(loaded, { isOffline, now }) : [];
  for (const { verdict, milliseconds } of engines) checks.push({ name: "engine", ...verdict, milliseconds });
  const found = loaded && {
    store: await look("store", () => checkStore(loaded)),
    ...(await sharingOf(loaded, look)),
    memory: await look("memory", () => checkMemory(loaded)),
    glossary: await look("glossary", () => checkGlossary(loaded)),
  };
  const folders = loaded ? await look("folders", () => checkFolders(loaded)) : [];
  const ok = checks.every(({ state }) => state !== "problem");
  const file = loaded?.file ?? null;
  const problem = config.problem === undefined ? {} : { problem: config.problem };
  return {
    ok,
    versions,
    config: { file, ...problem },
    engines: engines.map(({ facts }) => facts),
    ...found,
    folders,
    checks,
  };
}

type Look = <Facts>(name: HealthCheck["name"], check: () => Promise<Checked<Facts>>) => Promise<Facts>;

async function sharingOf(loaded: LoadedConfig, look: Look): Promise<Pick<Health, "sharing">> {
  if (storePlace(loaded).kind === "file") return {};
  // What talks to a database and its queue is loaded only where there is one.
  const { checkSharing } = await import("./check-sharing.ts");
  const sharing = await look("sharing", () => checkSharing(loaded));
  return sharing === undefined ? {} : { sharing };
}

interface ConfigFacts {
  readonly loaded?: LoadedConfig;
  readonly problem?: string;
}

async function checkConfig(load: () => Promise<LoadedConfig>): Promise<Checked<ConfigFacts>> {
  try {
    const loaded = await load();
    const message = loaded.file ?? "there is no pipeline.config.yaml: every key has its default";
    return { verdict: { state: "ok", message }, facts: { loaded } };
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return { verdict: toVerdict(error), facts: { problem: error.message } };
  }
}
