import type { KeyPlace, LoadedConfig } from "../../config/load-config.ts";
import { EngineError } from "../../model/engine-error.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { Engine } from "../../ports/engine.ts";
import { createEngine } from "../engines/create-engine.ts";
import { configuredEngines } from "./configured-engines.ts";
import { describeEngine } from "./describe-engine.ts";
import { engineHost } from "./engine-place.ts";
import type { Checked, EngineHealth, Verdict } from "./health.ts";
import { toVerdict } from "./to-verdict.ts";
import { pairToTry, TRY_CHARACTERS, tryEngine } from "./try-engine.ts";

export interface EngineLook {
  /** Nothing is asked of any engine: what is configured is told. */
  readonly isOffline: boolean;
  /** Milliseconds that an engine may take: somebody is waiting. Default 15,000. */
  readonly patience?: number;
}

/** An engine that was looked at. */
export interface EngineFound extends Checked<EngineHealth> {
  readonly milliseconds: number;
}

/** From here on the rest of the period is worth a note. */
const NEARLY_USED_UP = 0.9;

/** Looks at every engine that a run might use, all at once: key, account, languages, and a sentence of two words. */
export async function checkEngines(
  loaded: LoadedConfig,
  { isOffline, patience = 15_000, now }: EngineLook & { readonly now: () => number },
): Promise<readonly EngineFound[]> {
  const started = now();
  const hurried = inTime(loaded, patience / 1000);
  const found = (checked: Checked<EngineHealth>) => ({
    ...checked,
    milliseconds: Math.round(now() - started),
  });
  const names = await configuredEngines(hurried);
  if (names.length === 0) return [found(noEngine(loaded))];
  return Promise.all(
    names.map(async (name) => found(await checkEngine(name, hurried, { isOffline, patience }))),
  );
}

/** The config with no engine waiting longer than that: a request that nobody waits for would keep the process. */
function inTime(loaded: LoadedConfig, seconds: number): LoadedConfig {
  const { config } = loaded;
  const engines = Object.entries(config.engines).map(([name, engine]) => [
    name,
    "timeout" in engine ? { ...engine, timeout: Math.min(engine.timeout, seconds) } : engine,
  ]);
  const deepl = { ...config.deepl, timeout: Math.min(config.deepl.timeout, seconds) };
  return { ...loaded, config: { ...config, deepl, engines: Object.fromEntries(engines) } };
}

function noEngine({ keyFrom }: LoadedConfig): Checked<EngineHealth> {
  const message = "No engine may be used (engine: none)";
  const advice =
    "Set engine: auto in pipeline.config.yaml and DEEPL_AUTH_KEY in the environment to have the rest translated";
  return {
    verdict: { state: "note", message, advice },
    facts: { name: "deepl", ready: false, key: keyFrom ?? null },
  };
}

async function checkEngine(
  name: string,
  loaded: LoadedConfig,
  { isOffline, patience }: Required<EngineLook>,
): Promise<Checked<EngineHealth>> {
  const { engine, missing } = await createEngine(name, loaded);
  const facts = { ...factsOf(engine, loaded), name, ready: missing === undefined };
  const target = loaded.config.target.language;
  try {
    if (missing) {
      const { message, advice } = missing;
      return { verdict: { state: "note", message, ...(advice === undefined ? {} : { advice }) }, facts };
    }
    if (isOffline) {
      const state = facts.pair ? "ok" : "note";
      return { verdict: { state, message: describeEngine(facts, target) }, facts };
    }
    return await within(patience, name, ask(engine, facts, target));
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return { verdict: toVerdict(error), facts: { ...facts, ready: false } };
  } finally {
    await engine.close();
  }
}

type EngineFacts = Pick<EngineHealth, "key" | "languages" | "pair" | "host" | "program">;

function factsOf(engine: Engine, loaded: LoadedConfig): EngineFacts {
  const { source, target } = loaded.config;
  const knows = (from: string) =>
    engine.languagesFor({ source: from, target: target.language }) !== undefined;
  const wanted = source.language === "auto" ? "nb" : source.language;
  const pair = pairToTry(engine, { source: wanted, target: target.language });
  const settings = loaded.config.engines[engine.name];
  const program = settings?.type === "command" ? settings.command?.[0] : undefined;
  return {
    key: keyOf(engine.name, loaded),
    languages: { nb: knows("nb"), nn: knows("nn") },
    ...(pair && { pair }),
    host: engineHost(engine.name, loaded),
    ...(program === undefined ? {} : { program }),
  };
}

async function ask(engine: Engine, facts: EngineHealth, target: string): Promise<Checked<EngineHealth>> {
  const account = (await engine.account?.()) ?? {};
  const left = account.usage ? account.usage.limit - account.usage.used : Number.POSITIVE_INFINITY;
  const { pair } = facts;
  const tried = pair && left >= TRY_CHARACTERS ? { tried: await tryEngine(engine, pair) } : {};
  const health = { ...facts, ...account, ...tried, ready: left > 0 };
  return { verdict: judge(engine, health, target), facts: health };
}

function judge(engine: Engine, health: EngineHealth, target: string): Verdict {
  const { usage, pair } = health;
  const message = describeEngine(health, target);
  if (usage && usage.used >= usage.limit) {
    const advice =
      "Raise the limit of the account, or wait for its next period and run bitekst translate then";
    return { state: "problem", message, advice };
  }
  const isSilent = engine.account !== undefined && usage === undefined;
  if (isSilent) {
    const advice = "That is so for a key whose rights are for translation alone";
    return { state: "note", message, advice };
  }
  const isNearlyUsedUp = usage !== undefined && usage.used >= usage.limit * NEARLY_USED_UP;
  return { state: isNearlyUsedUp || pair === undefined ? "note" : "ok", message };
}

function keyOf(name: string, { config, secrets, keyFrom }: LoadedConfig): KeyPlace | null {
  if (name === "deepl") return keyFrom ?? null;
  const settings = config.engines[name];
  if (settings === undefined || !("keyVariable" in settings) || secrets.engineKey(name) === undefined)
    return null;
  const variable = settings.keyVariable;
  return { variable, place: process.env[variable] === undefined ? ".env" : "the environment" };
}

async function within<T>(patience: number, name: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `Cannot try "${name}": no answer came in ${patience / 1000} seconds`;
      reject(
        new EngineError("unreachable", message, {
          advice: "Run bitekst doctor again, or --offline without a try",
        }),
      );
    }, patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
