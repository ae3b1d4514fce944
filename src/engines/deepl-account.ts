import type { EngineAccount } from "../ports/engine.ts";
import type { DeeplClient } from "./deepl-client.ts";
import { ACCOUNT_WORDS, toEngineError } from "./deepl-error.ts";
import type { DeeplExchange } from "./deepl-wire.ts";

/** Also what a key gets whose rights are for translation alone. */
const FORBIDDEN = 403;

/** What DeepL says of the account: https://developers.deepl.com/api-reference/usage-and-quota */
export function deeplAccount(open: () => Promise<DeeplClient>, key: string): () => Promise<EngineAccount> {
  return async () => {
    const { client, wire } = await open();
    const exchange: DeeplExchange = {};
    try {
      const { character } = await wire.follow(exchange, () => client.getUsage());
      return character ? { usage: { used: character.count, limit: character.limit } } : {};
    } catch (error) {
      if (exchange.status === FORBIDDEN) return {};
      throw toEngineError({ error, exchange, key }, ACCOUNT_WORDS);
    }
  };
}
