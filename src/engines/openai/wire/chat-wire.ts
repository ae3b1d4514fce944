import * as http from "node:http";
import * as https from "node:https";

export interface ChatAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a body of JSON and gives what comes back, whatever it is. Rejects with the error of the connection. */
export interface ChatWire {
  post(body: string): Promise<ChatAnswer>;
}

export interface ChatWireOptions {
  readonly baseUrl: string;
  readonly key?: string;
  /** Milliseconds. */
  readonly timeout: number;
}

/** An answer of a model has a hundredth of it. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/**
 * By node:http, since `fetch` waits for headers for five minutes at most, and a model on a small machine may think for
 * longer. A connection for each request: what it takes is nothing beside an answer, and none can be found closed.
 * Redirects are not followed, with the key and the article's text.
 */
export function openChatWire({ baseUrl, key, timeout }: ChatWireOptions): ChatWire {
  const url = new URL(`${baseUrl.replace(/\/+$/u, "")}/chat/completions`);
  const { request } = url.protocol === "https:" ? https : http;
  const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const headers = { "content-type": "application/json", accept: "application/json", ...authorization };
  return {
    async post(body) {
      const signal = AbortSignal.timeout(timeout);
      try {
        const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
          const length = { "content-length": Buffer.byteLength(body) };
          const sent = request(url, {
            method: "POST",
            headers: { ...headers, ...length },
            agent: false,
            signal,
          });
          sent.on("response", resolve).on("error", reject).end(body);
        });
        const text = await readText(response);
        return { status: response.statusCode ?? 0, headers: response.headers, body: text };
      } catch (error) {
        if (signal.aborted) throw Object.assign(new Error("no answer in time"), { code: "ETIMEDOUT" });
        throw error;
      }
    },
  };
}

async function readText(response: http.IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of response.setEncoding("utf8")) {
    text += part as string;
    if (text.length > MOST_CHARACTERS) throw new Error("the answer does not end");
  }
  return text;
}
