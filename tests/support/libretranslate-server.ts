import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a request to `/translate` held. */
export interface LibreTranslateRequest {
  readonly q: readonly string[];
  readonly source: string;
  readonly target: string;
  readonly format: "text" | "html";
  readonly api_key?: string;
}

/** How the next request is answered instead of with translations. */
export type LibreTranslateTrick =
  | { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  /** The answer ends in its middle, or never comes. */
  | "cut"
  | "silence"
  /** One answer fewer than asked for. */
  | "one less";

export interface LibreTranslateServer {
  readonly url: string;
  readonly requests: readonly LibreTranslateRequest[];
  /** How often the languages were asked for. */
  readonly languageRequests: number;
  play(...tricks: readonly LibreTranslateTrick[]): void;
  close(): Promise<void>;
}

export interface LibreTranslateServerOptions {
  /** The key that it wants; without one it takes everybody. */
  readonly key?: string;
  /** Characters that a request may have. */
  readonly charLimit?: number;
  /** What `/languages` says; `null`: 404. */
  readonly languages?: readonly { readonly code: string; readonly targets?: readonly string[] }[] | null;
}

const LANGUAGES = ["nb", "da", "sv", "en", "de"].map((code, _, all) => ({
  code,
  name: code,
  targets: all.filter((other) => other !== code),
}));

/** Speaks as LibreTranslate 1.6 does: the text behind `EN: `, entities taken out of its HTML, its very words of refusal. */
export async function startLibreTranslateServer(
  options: LibreTranslateServerOptions = {},
): Promise<LibreTranslateServer> {
  const requests: LibreTranslateRequest[] = [];
  const tricks: LibreTranslateTrick[] = [];
  let languageRequests = 0;
  const server = createServer((message, response) => {
    if (message.url === "/languages") {
      languageRequests += 1;
      const { languages = LANGUAGES } = options;
      return languages === null ? send(response, 404, "Not found") : send(response, 200, languages);
    }
    void readJson(message).then((request) => {
      requests.push(request);
      answer(request, response, { options, trick: tricks.shift() });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get languageRequests() {
      return languageRequests;
    },
    play: (...more) => void tricks.push(...more),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function readJson(message: IncomingMessage): Promise<LibreTranslateRequest> {
  let text = "";
  for await (const part of message.setEncoding("utf8")) text += part as string;
  return JSON.parse(text) as LibreTranslateRequest;
}

interface Circumstances {
  readonly options: LibreTranslateServerOptions;
  readonly trick: LibreTranslateTrick | undefined;
}

function answer(
  request: LibreTranslateRequest,
  response: ServerResponse,
  { options, trick }: Circumstances,
): void {
  if (trick === "silence") return;
  if (typeof trick === "object") {
    response.writeHead(trick.status, trick.headers).end(trick.body);
    return;
  }
  const refusal = refusalOf(request, options);
  if (refusal !== undefined) {
    send(response, refusal.status, { error: refusal.error });
    return;
  }
  const translated = request.q.map((text) => `EN: ${request.format === "html" ? unescapeHtml(text) : text}`);
  const body = JSON.stringify({ translatedText: trick === "one less" ? translated.slice(1) : translated });
  if (trick === "cut") {
    response.writeHead(200, { "content-length": Buffer.byteLength(body) });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
    return;
  }
  response.writeHead(200, { "content-type": "application/json" }).end(body);
}

function refusalOf(
  { api_key: told, q }: LibreTranslateRequest,
  { key, charLimit = Number.POSITIVE_INFINITY }: LibreTranslateServerOptions,
): { readonly status: number; readonly error: string } | undefined {
  const size = q.reduce((sum, text) => sum + [...text].length, 0);
  if (key !== undefined && told === undefined)
    return { status: 400, error: "Please contact the server operator to get an API key" };
  if (key !== undefined && told !== key) return { status: 403, error: "Invalid API key" };
  if (size > charLimit)
    return { status: 400, error: `Invalid request: request (${size}) exceeds text limit (${charLimit})` };
  return undefined;
}

/** As BeautifulSoup writes empty elements, and Python's `html.unescape` text. */
function unescapeHtml(html: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&" };
  return html
    .replace(/<(x\d+)\/>/g, "<$1></$1>")
    .replace(/&(lt|gt|amp);/g, (_, name: string) => named[name] ?? "");
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
