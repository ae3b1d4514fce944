import { createOpenAiEngine, type OpenAiEngineOptions } from "../../src/engines/openai/openai-engine.ts";
import { NO_STYLE } from "../../src/model/house-style.ts";
import type { Engine, EngineReply, EngineRequest } from "../../src/ports/engine.ts";
import { type ChatServer, type ChatServerOptions, startChatServer } from "./chat-server.ts";
import { coded } from "./coded.ts";

export interface OpenedChat {
  readonly engine: Engine;
  readonly server: ChatServer;
  /** Asks for texts as `coded` writes them, under the ids s1, s2 … */
  ask(texts: readonly string[], more?: Partial<EngineRequest>): Promise<EngineReply>;
  close(): Promise<void>;
}

/** The engine `mini` and the server that it asks. */
export async function openChat(
  options: Partial<OpenAiEngineOptions> = {},
  serving: ChatServerOptions = {},
): Promise<OpenedChat> {
  const server = await startChatServer(serving);
  const engine = createOpenAiEngine({
    name: "mini",
    baseUrl: server.url,
    model: "prøve-1",
    style: NO_STYLE,
    texts: 20,
    concurrency: 4,
    timeout: 20_000,
    ...options,
  });
  const ask: OpenedChat["ask"] = (texts, more = {}) =>
    engine.translate({
      texts: texts.map((text, place) => ({ id: `s${place + 1}`, text: coded(text) })),
      languages: { source: "nb", target: "en-GB" },
      ...more,
    });
  return { engine, server, ask, close: server.close };
}
