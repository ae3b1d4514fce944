import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { readRetryAfter } from "./deepl-retry-after.ts";

/** What a call's response said before deepl-node made its own of it. */
export interface DeeplExchange {
  /** HTTP status; absent when no response came. */
  status?: number;
  /** Milliseconds. */
  retryAfter?: number | undefined;
}

export interface DeeplWire {
  /** Runs a call of deepl-node and notes on `exchange` what comes back to this call, whatever else is under way. */
  follow<T>(exchange: DeeplExchange, call: () => Promise<T>): Promise<T>;
  close(): void;
}

/** https://nodejs.org/api/diagnostics_channel.html: published when the headers are there, before anyone reads them. */
const RESPONSE = "http.client.response.finish";

/**
 * Listens where Node tells of every HTTP response, since deepl-node keeps status and headers to itself.
 * Responses are told apart by the asynchronous context they belong to, so any number may be in flight.
 */
export function openDeeplWire(): DeeplWire {
  const calls = new AsyncLocalStorage<DeeplExchange>();
  const listen = (message: unknown): void => {
    const exchange = calls.getStore();
    if (exchange !== undefined) {
      note(exchange, (message as { readonly response: IncomingMessage }).response);
    }
  };
  subscribe(RESPONSE, listen);
  return {
    follow: (exchange, call) => calls.run(exchange, call),
    close() {
      unsubscribe(RESPONSE, listen);
      // Node 20 would carry it along with every promise as long as the process lives.
      calls.disable();
    },
  };
}

function note(exchange: DeeplExchange, { statusCode, headers }: IncomingMessage): void {
  exchange.status = statusCode ?? 0;
  exchange.retryAfter = readRetryAfter(headers);
  // deepl-node would carry the article's text to wherever a redirect points, and has no option against it.
  delete headers.location;
}
