import { PipelineError } from "../model/pipeline-error.ts";
import { isServerUrl } from "./schema/is-server-url.ts";
import { Secrets } from "./secrets.ts";

/** Looks up a variable; `undefined` when it is not set. */
export type Lookup = (name: string) => string | undefined;

export interface Environment {
  readonly secrets: Secrets;
  /** The variable that the DeepL key was found under; absent when there is none. */
  readonly keyName?: string;
  /** Goes before the config's. */
  readonly serverUrl?: string;
}

/**
 * What bitekst takes from the environment: `DEEPL_AUTH_KEY`, else `DEEPL_API_KEY`; `DEEPL_SERVER_URL`. Empty
 * ones are as good as not set.
 * @throws PipelineError `config` for a value that cannot be one
 */
export function readEnvironment(lookup: Lookup): Environment {
  const value = (name: string) => lookup(name)?.trim() || undefined;
  const keyName = value("DEEPL_AUTH_KEY") === undefined ? "DEEPL_API_KEY" : "DEEPL_AUTH_KEY";
  const deeplKey = value(keyName);
  const serverUrl = value("DEEPL_SERVER_URL");
  // It is sent as a header, which takes nothing else.
  if (deeplKey !== undefined && !/^[\x21-\x7e]+$/.test(deeplKey)) {
    throw unusable(
      keyName,
      "it holds white space or letters that no key has",
      "Copy the key anew from your DeepL account",
    );
  }
  if (serverUrl !== undefined && !isServerUrl(serverUrl)) {
    throw unusable(
      "DEEPL_SERVER_URL",
      "it is no address",
      "Set it to an address that begins with https:// or http://, or unset it",
    );
  }
  return {
    secrets: new Secrets({ deeplKey }),
    ...(deeplKey === undefined ? {} : { keyName }),
    ...(serverUrl === undefined ? {} : { serverUrl }),
  };
}

function unusable(name: string, state: string, advice: string): PipelineError {
  return new PipelineError("config", `Cannot use the environment variable "${name}": ${state}`, { advice });
}
