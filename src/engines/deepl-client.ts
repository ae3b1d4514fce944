import type { DeepLClient } from "deepl-node";
import { EngineError } from "../model/engine-error.ts";
import { type DeeplWire, openDeeplWire } from "./deepl-wire.ts";

export interface DeeplClientOptions {
  readonly key: string;
  /** Default: DeepL's host for this kind of key. */
  readonly serverUrl?: string;
  /** Milliseconds, at least 1,000. */
  readonly timeout: number;
  /** Version of bitekst, told to DeepL. */
  readonly version?: string;
}

/** deepl-node, and what it does not tell of its responses. */
export interface DeeplClient {
  readonly client: DeepLClient;
  readonly wire: DeeplWire;
}

/**
 * Loads deepl-node; connects to nothing yet.
 * @throws EngineError `refused` for a key that cannot be sent
 */
export async function openDeeplClient(options: DeeplClientOptions): Promise<DeeplClient> {
  const { key, serverUrl, timeout, version } = options;
  refuseStrangeKey(key);
  const { DeepLClient } = await import("deepl-node");
  const client = new DeepLClient(key, {
    // Counts attempts: one call is one request.
    maxRetries: 1,
    minTimeout: timeout,
    sendPlatformInfo: false,
    appInfo: { appName: "bitekst", appVersion: version ?? "0" },
    ...(serverUrl === undefined ? {} : { serverUrl }),
  });
  return { client, wire: openDeeplWire() };
}

/** Such a key would be refused on the way, as trouble with the connection. */
function refuseStrangeKey(key: string): void {
  if (!/^[\x21-\x7e]+$/u.test(key)) {
    const state = key === "" ? "there is no key" : "the key holds characters that no key has";
    throw new EngineError("refused", `Cannot translate with "deepl": ${state}`, {
      advice: "Set DEEPL_AUTH_KEY to the key that the DeepL account shows",
    });
  }
}
