import type { LoadedConfig } from "../../config/load-config.ts";

const HERE = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** The host that an engine's texts go to; `null` where they stay on this machine, as far as bitekst can tell. */
export function engineHost(name: string, { config, secrets }: LoadedConfig): string | null {
  const address = addressOf(name, { config, secrets });
  const host = address === undefined ? undefined : new URL(address).hostname;
  return host === undefined || HERE.has(host) ? null : host;
}

function addressOf(name: string, { config, secrets }: Pick<LoadedConfig, "config" | "secrets">) {
  const settings = config.engines[name];
  if (name === "deepl") {
    // As deepl-node chooses: keys of free accounts end so.
    const isFree = secrets.deeplKey?.endsWith(":fx") === true;
    return config.deepl.serverUrl ?? `https://${isFree ? "api-free" : "api"}.deepl.com`;
  }
  if (settings?.type === "openai") return settings.baseUrl;
  return settings?.type === "libretranslate" ? settings.url : undefined;
}
