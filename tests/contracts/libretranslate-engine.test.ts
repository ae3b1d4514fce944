import { createLibreTranslateEngine } from "../../src/engines/libretranslate/libretranslate-engine.ts";
import { startLibreTranslateServer } from "../support/libretranslate-server.ts";
import { keepsTheEngineContract, type OpenedEngine } from "./engine-contract.ts";

keepsTheEngineContract("libretranslate", () => open("en"), { openBroken: () => open("en", "en-annen") });

async function open(target: string, key?: string): Promise<OpenedEngine> {
  const server = await startLibreTranslateServer(key === undefined ? {} : { key: "den-rette" });
  const engine = createLibreTranslateEngine({
    name: "libre",
    url: server.url,
    key,
    keyVariable: "LIBRETRANSLATE_API_KEY",
    concurrency: 2,
    timeout: 10_000,
    isPaid: false,
  });
  return { engine, languages: { source: "nn", target }, end: server.close };
}
