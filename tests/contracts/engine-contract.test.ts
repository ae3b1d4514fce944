import { createDeeplEngine } from "../../src/engines/deepl-engine.ts";
import { DEEPL_TEST_KEY, startDeeplServer } from "../support/deepl-server.ts";
import { keepsTheEngineContract, type OpenedEngine } from "./engine-contract.ts";

keepsTheEngineContract("deepl", () => openDeepl(DEEPL_TEST_KEY), { openBroken: () => openDeepl("en-annen") });

async function openDeepl(key: string): Promise<OpenedEngine> {
  const server = await startDeeplServer();
  return {
    engine: createDeeplEngine({ key, serverUrl: server.url, timeout: 30_000 }),
    languages: { source: "nn", target: "en" },
    end: server.close,
  };
}
