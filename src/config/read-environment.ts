import { PipelineError } from "../model/pipeline-error.ts";
import { isServerUrl } from "./schema/is-server-url.ts";
import { isStore } from "./schema/is-store.ts";

/** Looks up a variable; `undefined` when it is not set. */
export type Lookup = (name: string) => string | undefined;

export interface Environment {
  /** DeepL's; absent when there is none. */
  readonly deeplKey: string | undefined;
  /** The variable that the DeepL key was found under; absent when there is none. */
  readonly keyName?: string;
  /** Goes before the config's. */
  readonly serverUrl?: string;
  /** Goes before the config's: a path or an address with its password. */
  readonly store?: string;
}

/**
 * What bitekst takes from the environment: `DEEPL_AUTH_KEY`, else `DEEPL_API_KEY`; `DEEPL_SERVER_URL`;
 * `BITEKST_STORE`. Empty ones are as good as not set.
 * @throws PipelineError `config` for a value that cannot be one
 */
export function readEnvironment(lookup: Lookup): Environment {
  const value = (name: string) => lookup(name)?.trim() || undefined;
  const keyName = value("DEEPL_AUTH_KEY") === undefined ? "DEEPL_API_KEY" : "DEEPL_AUTH_KEY";
  const deeplKey = readKey(keyName, lookup);
  const serverUrl = value("DEEPL_SERVER_URL");
  const store = value("BITEKST_STORE");
  if (serverUrl !== undefined && !isServerUrl(serverUrl)) {
    throw unusable(
      "DEEPL_SERVER_URL",
      "it is no address",
      "Set it to an address that begins with https:// or http://, or unset it",
    );
  }
  if (store !== undefined && !isStore(store)) {
    throw unusable(
      "BITEKST_STORE",
      "it is neither a path nor the address of a PostgreSQL database",
      "Set it to the path of a file or to an address that begins with postgres://, or unset it",
    );
  }
  return {
    deeplKey,
    ...(deeplKey === undefined ? {} : { keyName }),
    ...(serverUrl === undefined ? {} : { serverUrl }),
    ...(store === undefined ? {} : { store }),
  };
}

/**
 * The key of an engine, if its variable is set.
 * @throws PipelineError `config` for a value that cannot be one
 */
export function readKey(variable: string, lookup: Lookup): string | undefined {
  const key = lookup(variable)?.trim() || undefined;
  // It is sent as a header, which takes nothing else.
  if (key === undefined || /^[\x21-\x7e]+$/.test(key)) return key;
  const state = "it holds white space or letters that no key has";
  throw unusable(variable, state, "Copy the key anew from your account");
}

function unusable(name: string, state: string, advice: string): PipelineError {
  return new PipelineError("config", `Cannot use the environment variable "${name}": ${state}`, { advice });
}
