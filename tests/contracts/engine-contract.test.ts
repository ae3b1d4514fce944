import { createDeeplEngine } from "../../src/engines/deepl-engine.ts";
import { createOpenAiEngine } from "../../src/engines/openai/openai-engine.ts";
import { NO_STYLE } from "../../src/model/house-style.ts";
import { startChatServer } from "../support/chat-server.ts";
import { DEEPL_TEST_KEY, startDeeplServer } from "../support/deepl-server.ts";
import { keepsTheEngineContract, type OpenedEngine } from "./engine-contract.ts";

keepsTheEngineContract("deepl", () => openDeepl(DEEPL_TEST_KEY), { openBroken: () => openDeepl("en-annen") });
keepsTheEngineContract("openai", () => openChat("sk-riktig"), { openBroken: () => openChat("sk-annen") });

async function openDeepl(key: string): Promise<OpenedEngine> {
  const server = await startDeeplServer();
  return {
    engine: createDeeplEngine({ key, serverUrl: server.url, timeout: 30_000 }),
    languages: { source: "nn", target: "en" },
    end: server.close,
  };
}

async function openChat(key: string): Promise<OpenedEngine> {
  const server = await startChatServer({ key: "sk-riktig" });
  const engine = createOpenAiEngine({
    name: "mini",
    baseUrl: server.url,
    model: "prøve-1",
    key,
    style: NO_STYLE,
    texts: 20,
    concurrency: 4,
    timeout: 30_000,
    price: { input: 0.4, output: 1.6 },
  });
  return { engine, languages: { source: "nn", target: "en-GB" }, end: server.close };
}
