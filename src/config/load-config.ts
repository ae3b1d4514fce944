import { dirname, join, relative, resolve } from "node:path";
import { redactUrl } from "../lib/redact-url.ts";
import { PipelineError } from "../model/pipeline-error.ts";
import type { ReportHook } from "../model/report-hook.ts";
import type { StoreMending } from "../ports/store-mending.ts";
import type { Config } from "./config.ts";
import { DEFAULTS } from "./defaults.ts";
import { type ConfigText, findConfigFile } from "./find-config-file.ts";
import { FORMATS } from "./formats.ts";
import { parseEnv } from "./parse-env.ts";
import { type Lookup, readEnvironment, readKey } from "./read-environment.ts";
import { codeOf, isFolder, isMissing, type ReadText } from "./read-text.ts";
import { isPostgresUrl } from "./schema/is-store.ts";
import { Secrets } from "./secrets.ts";

export interface LoadOptions {
  /** The config file, from `cwd`. Default: `pipeline.config.yaml` in `cwd` or in the nearest folder above. */
  readonly path?: string;
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readFile: ReadText;
  /** Names that `formats` may hold. Default: those of the writers there are. */
  readonly formats?: readonly string[];
}

export interface LoadedConfig {
  /** Absolute: the config file's folder, or `cwd` when there is none. All paths of the config start here. */
  readonly root: string;
  /** Absolute; absent when there is none and every key has its default. */
  readonly file?: string;
  readonly config: Config;
  readonly secrets: Secrets;
  /** Where the DeepL key was found; absent when there is none. */
  readonly keyFrom?: KeyPlace;
  /** Who is told when the store's file was damaged and what can be read of it is in a new one. */
  readonly onStoreMended?: (mending: StoreMending) => void;
}

export interface KeyPlace {
  readonly variable: string;
  readonly place: "the environment" | ".env";
}

/**
 * The config with all defaults put in, and the keys of the environment. Variables are looked up in `env`, then
 * in the file `.env` of the root; nothing is put into `process.env`.
 * @throws PipelineError `config`
 */
export async function loadConfig(options: LoadOptions): Promise<LoadedConfig> {
  const found = await findText(options);
  const root = found === undefined ? options.cwd : dirname(found.file);
  const lookup = await openLookup(root, options);
  const config = found === undefined ? DEFAULTS : await parseText(found, { ...options, lookup });
  const { deeplKey, keyName, serverUrl, store = config.store } = readEnvironment(lookup);
  const deepl = serverUrl === undefined ? config.deepl : { ...config.deepl, serverUrl };
  const keyFrom = keyName === undefined ? {} : { keyFrom: keyPlace(keyName, options) };
  return {
    root,
    ...(found && { file: found.file }),
    config: { ...config, deepl, store: redactUrl(store), report: config.report.map(shownHook) },
    secrets: new Secrets({
      deeplKey,
      storeUrl: isPostgresUrl(store) ? store : undefined,
      reportHooks: config.report,
      engineKeys: findEngineKeys(config.engines, lookup),
    }),
    ...keyFrom,
  };
}

function findEngineKeys(engines: Config["engines"], lookup: Lookup): ReadonlyMap<string, string> {
  const found = Object.entries(engines).map(([name, engine]) => {
    const variable = "keyVariable" in engine ? engine.keyVariable : undefined;
    return [name, variable === undefined ? undefined : readKey(variable, lookup)] as const;
  });
  return new Map(found.flatMap(([name, key]) => (key === undefined ? [] : [[name, key]])));
}

/** Addresses of webhooks are secrets too: whoever knows one may write there. */
function shownHook({ webhook, secret, ...hook }: ReportHook): ReportHook {
  return {
    ...hook,
    ...(webhook === undefined ? {} : { webhook: `${new URL(webhook).origin}/…` }),
    ...(secret === undefined ? {} : { secret: "***" }),
  };
}

async function findText({ path, cwd, readFile }: LoadOptions): Promise<ConfigText | undefined> {
  if (path === undefined) return findConfigFile(cwd, naming(cwd, readFile));
  const file = resolve(cwd, path);
  try {
    return { file, text: await naming(cwd, readFile)(file) };
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    const advice = "Check the path that is given with --config";
    throw new PipelineError("config", `Cannot read ${JSON.stringify(path)}: there is no such file`, {
      advice,
      cause,
    });
  }
}

/**
 * Loaded only now: a run without a config file needs neither the YAML parser nor the schema, and one without
 * patterns nothing to check them with.
 */
async function parseText(
  { file, text }: ConfigText,
  { cwd, formats = FORMATS, lookup }: LoadOptions & { readonly lookup: Lookup },
): Promise<Config> {
  const { parseConfig } = await import("./parse-config.ts");
  const checkPattern = mayHoldPatterns(text)
    ? (await import("./patterns/check-pattern.ts")).checkPattern
    : () => "it was not looked for";
  const name = shownPath(cwd, file);
  return parseConfig(text.replace(/^\ufeff/, ""), { file: name, formats, checkPattern, lookup });
}

/** Outside comments stands a pattern's key, or a backslash with which any word can be written. */
function mayHoldPatterns(text: string): boolean {
  return /before|after|\\/.test(text.replace(/^\s*#.*$/gm, ""));
}

async function openLookup(root: string, { cwd, env, readFile }: LoadOptions): Promise<Lookup> {
  const written = parseEnv(await readEnvFile(join(root, ".env"), naming(cwd, readFile)));
  return (name) => env[name] ?? written.get(name);
}

function keyPlace(variable: string, { env }: LoadOptions): KeyPlace {
  return { variable, place: env[variable] === undefined ? ".env" : "the environment" };
}

/** Empty when there is none; a folder of that name is somebody's Python environment. */
async function readEnvFile(file: string, readText: ReadText): Promise<string> {
  try {
    return await readText(file);
  } catch (error) {
    const cause = error instanceof PipelineError ? error.cause : error;
    if (isMissing(cause) || isFolder(cause)) return "";
    throw error;
  }
}

/** The same, but that a file that is there and cannot be read is a failure of the config. */
function naming(cwd: string, readText: ReadText): ReadText {
  return async (file) => {
    try {
      return await readText(file);
    } catch (cause) {
      if (isMissing(cause)) throw cause;
      const state = isFolder(cause) ? "it is a folder" : `the system says ${codeOf(cause)}`;
      const advice = "Check with ls -l that it is a file and that you may read it";
      const name = JSON.stringify(shownPath(cwd, file));
      throw new PipelineError("config", `Cannot read ${name}: ${state}`, { advice, cause });
    }
  };
}

function shownPath(cwd: string, file: string): string {
  return relative(cwd, file).split("\\").join("/") || file;
}
