import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One translation, or what a model takes for one. */
export interface ChatTranslation {
  readonly id: string;
  readonly text: string;
}

/** What a request holds, taken apart. */
export interface ChatRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  readonly system: string;
  /** The user message as it was sent, and read. */
  readonly user: string;
  readonly asked: ChatAsked;
}

export interface ChatAsked {
  readonly context?: string;
  readonly terms?: readonly { readonly source: string; readonly target: string }[];
  readonly segments: readonly ChatTranslation[];
}

/**
 * What happens in the place of a good answer. bend: its list is another. say: the model writes this, or nothing.
 * status, body: the server answers this. cut: the connection breaks in the middle. hang: nothing comes, ever.
 */
export type ChatTrick =
  | {
      readonly kind: "bend";
      readonly bend: (list: readonly ChatTranslation[]) => readonly unknown[];
    }
  | {
      readonly kind: "say";
      readonly content: string | null;
      readonly finish?: string;
      readonly refusal?: string;
    }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly body: object | string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "cut" }
  | { readonly kind: "hang" };

export interface ChatServerOptions {
  /** The key that it wants; without one it takes requests without. */
  readonly key?: string;
  /** Fields and forms that it refuses, as servers do that do not know them. */
  readonly refuses?: readonly ("json_schema" | "json_object" | "temperature" | "seed")[];
  /** Default: the text behind `EN: `, terms put in. */
  readonly translate?: (text: string, asked: ChatAsked) => string;
  /** Asked for every request, numbered from 0, that `play` has nothing for. */
  readonly trick?: (request: ChatRequest, number: number) => ChatTrick | undefined;
}

/** A server that speaks OpenAI's chat completions and plays a model that always says the same. */
export interface ChatServer {
  /** For `baseUrl`. */
  readonly url: string;
  /** In the order they arrived, refused ones included. */
  readonly requests: readonly ChatRequest[];
  /** One trick for each of the next requests. */
  play(...tricks: readonly ChatTrick[]): void;
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. Programs in other processes may use it too. */
export async function startChatServer(options: ChatServerOptions = {}): Promise<ChatServer> {
  const requests: ChatRequest[] = [];
  const playlist: ChatTrick[] = [];
  const server = createServer((message, response) => {
    const take = async () => {
      const request = await readRequest(message);
      const number = requests.push(request) - 1;
      const refusal = refusalOf(request, options);
      const trick = refusal ?? playlist.shift() ?? options.trick?.(request, number);
      answer(response, request, { ...options, trick });
    };
    take().catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    play: (...tricks) => void playlist.push(...tricks),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function readRequest(message: IncomingMessage): Promise<ChatRequest> {
  let text = "";
  for await (const part of message.setEncoding("utf8")) text += part as string;
  const body = JSON.parse(text) as ChatRequest["body"];
  const messages = body.messages as readonly { readonly role: string; readonly content: string }[];
  const said = (role: string) => messages.find((each) => each.role === role)?.content ?? "";
  const user = said("user");
  return {
    path: message.url ?? "",
    authorization: message.headers.authorization,
    body,
    system: said("system"),
    user,
    asked: JSON.parse(user) as ChatAsked,
  };
}

function refusalOf(request: ChatRequest, { key, refuses = [] }: ChatServerOptions): ChatTrick | undefined {
  const fail = (status: number, error: object): ChatTrick => ({ kind: "status", status, body: { error } });
  if (request.path !== "/v1/chat/completions") return fail(404, { message: "404 page not found" });
  if (key !== undefined && request.authorization !== `Bearer ${key}`) {
    // Servers send back what they were sent, some of them all of it.
    const message = `Incorrect API key provided: ${request.authorization?.slice(7)}.`;
    return fail(401, { message, type: "invalid_request_error", param: null, code: "invalid_api_key" });
  }
  const { type } = (request.body.response_format ?? {}) as { readonly type?: string };
  const stray = refuses.find((each) => each === type || each in request.body);
  if (stray === undefined) return undefined;
  return stray === type
    ? fail(400, { message: "This response_format type is unavailable now", type: "invalid_request_error" })
    : fail(400, {
        message: `Unsupported value: '${stray}' does not support this value with this model.`,
        type: "invalid_request_error",
        param: stray,
        code: "unsupported_value",
      });
}

type Playing = Omit<ChatServerOptions, "trick"> & { readonly trick?: ChatTrick | undefined };

function answer(
  response: ServerResponse,
  request: ChatRequest,
  { trick, translate = withTerms }: Playing,
): void {
  if (trick?.kind === "hang") return;
  if (trick?.kind === "status") {
    const body = typeof trick.body === "string" ? trick.body : JSON.stringify(trick.body);
    response.writeHead(trick.status, trick.headers).end(body);
    return;
  }
  const good = request.asked.segments.map(({ id, text }) => ({ id, text: translate(text, request.asked) }));
  const list = trick?.kind === "bend" ? trick.bend(good) : good;
  const said = trick?.kind === "say" ? trick : { content: JSON.stringify({ translations: list }) };
  const body = completion(request, said);
  response.setHeader("content-type", "application/json");
  if (trick?.kind !== "cut") return void response.end(body);
  response.setHeader("content-length", Buffer.byteLength(body));
  response.write(body.slice(0, body.length / 2), () => response.destroy());
}

interface Said {
  readonly content: string | null;
  readonly finish?: string;
  readonly refusal?: string;
}

/** Tokens are words here. */
function completion(
  { body, system, user }: ChatRequest,
  { content, finish = "stop", refusal }: Said,
): string {
  const message = { role: "assistant", content, refusal: refusal ?? null };
  const count = (text: string) => text.split(/\s+/u).length;
  const usage = { prompt_tokens: count(`${system} ${user}`), completion_tokens: count(content ?? "") };
  return JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    model: body.model,
    choices: [{ index: 0, message, finish_reason: finish }],
    usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens },
  });
}

function withTerms(text: string, { terms = [] }: ChatAsked): string {
  return `EN: ${terms.reduce((said, { source, target }) => said.replaceAll(source, target), text)}`;
}
