import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { PipelineError } from "../../model/pipeline-error.ts";
import { API_ROUTES } from "./api-routes.ts";
import { openEventHub } from "./event-hub.ts";
import { cookieName, guard } from "./guard.ts";
import { openPresence } from "./open-presence.ts";
import { parseRevision } from "./parse-order.ts";
import { personCookie, personOf, readPerson } from "./person-cookie.ts";
import { readBody } from "./read-body.ts";
import { failure, NOT_FOUND, type Reply } from "./reply.ts";
import { findRoute, type RouteTools } from "./routes.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";
import { watchArticles } from "./watch-articles.ts";

export interface ServerOptions extends Omit<RouteTools, "events" | "presence"> {
  /** 0: any that is free. */
  readonly port: number;
  /** By path. */
  readonly pages: ReadonlyMap<string, Reply>;
  /** Told of failures that are nobody's mistake. */
  readonly onBug?: (error: unknown) => void;
}

export interface ReviewServer {
  /** With the token: whoever has it may review. */
  readonly link: string;
  readonly port: number;
  /** Answers what is under way, then stops. */
  close(): Promise<void>;
}

/**
 * Serves the page and its API on 127.0.0.1 alone.
 * @throws PipelineError `usage` when the port is taken
 */
export async function startReviewServer(options: ServerOptions): Promise<ReviewServer> {
  const token = randomBytes(24).toString("base64url");
  const events = openEventHub();
  const presence = openPresence(events);
  const tools: RouteTools = { ...options, events, presence };
  let port = options.port;
  const server = createServer((request, response) => {
    answer(request, response, { options, tools, token, port }).catch((error: unknown) => {
      options.onBug?.(error);
      send(
        response,
        failure(500, "Cannot answer: something went wrong in bitekst", "Try again; what was saved is kept"),
      );
    });
  });
  port = await listen(server, options.port);
  const watch = watchArticles({ ...tools, onBug: options.onBug });
  return {
    link: `http://127.0.0.1:${port}/?token=${token}`,
    port,
    close: async () => {
      watch.close();
      presence.close();
      events.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Browsers keep lines open that nothing is under way on, and lines of events for as long as they can.
      const timer = setTimeout(() => server.closeAllConnections(), PATIENCE);
      server.closeIdleConnections();
      await closed;
      clearTimeout(timer);
    },
  };
}

/** Milliseconds that an answer under way has when the server is to stop. */
const PATIENCE = 1_000;

interface Exchange {
  readonly options: ServerOptions;
  readonly tools: RouteTools;
  readonly token: string;
  readonly port: number;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { options, tools: all, token, port }: Exchange,
): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const { method = "GET", url = "/", headers } = request;
  const verdict = guard({ method, url, headers }, { port, token });
  if (verdict.kind === "refuse")
    return send(response, failure(verdict.status, verdict.why, "See bitekst review --help"));
  if (verdict.kind === "enter") {
    const who = personOf(new URL(url, "http://127.0.0.1").searchParams);
    const cookies = [`${cookieName(port)}=${token}; HttpOnly; SameSite=Strict; Path=/`];
    if (who !== undefined) cookies.push(personCookie(port, who));
    response.setHeader("Set-Cookie", cookies);
    response.writeHead(303, { Location: verdict.location }).end();
    return;
  }
  const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
  const tools = { ...all, who: readPerson(headers.cookie, port) ?? all.who };
  if (pathname === "/api/events" && method === "GET") return follow(response, searchParams.get("tab"), tools);
  const page = method === "GET" || method === "HEAD" ? options.pages.get(pathname) : undefined;
  if (page !== undefined) return send(response, page);
  const found = findRoute(API_ROUTES, method, pathname);
  if (found === undefined) return send(response, NOT_FOUND);
  const revision = parseRevision(headers["if-match"]);
  const asked = { ...found.names, query: searchParams, revision };
  if (method === "GET") return send(response, await found.entry.route(asked, tools));
  const body = await readBody(request, found.entry);
  if (body.kind === "refused") return send(response, body.reply);
  send(response, await found.entry.route({ ...asked, body: body.value }, tools));
}

/** A page is told where everybody is, and others when it is gone. */
function follow(response: ServerResponse, tab: string | null, { events, presence }: RouteTools): void {
  events.listen(response, {
    first: presence.all().map((place) => ({ event: "presence", data: { ...place } })),
    onGone: () => {
      if (tab !== null) presence.leave(tab);
    },
  });
}

function send(response: ServerResponse, reply: Reply): void {
  if (response.headersSent) return void response.end();
  if (reply.kind === "json") {
    response.writeHead(reply.status, { "Content-Type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(reply.body));
    return;
  }
  const { status, type, body, fileName } = reply;
  const named = fileName === undefined ? {} : { "Content-Disposition": disposition(fileName) };
  response.writeHead(status, { "Content-Type": type, ...named });
  response.end(body);
}

function disposition(name: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host: "127.0.0.1" }, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw new PipelineError(
      "usage",
      `Cannot listen on port ${port}: ${error.code === "EADDRINUSE" ? "it is taken" : error.message}`,
      {
        advice: "Name another with --port, or leave it out to have any that is free",
        cause: error,
      },
    );
  });
  return (server.address() as AddressInfo).port;
}
