import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { PipelineError } from "../model/pipeline-error.ts";

export interface MetricsServerWay {
  /** 0: any that is free. */
  readonly port: number;
  /** An address of this machine; others may ask only where one names it. */
  readonly host?: string;
  /** Prometheus text format. */
  readonly render: () => string | Promise<string>;
  /** What is wrong; `undefined` when nothing is. */
  readonly unwell: () => string | undefined | Promise<string | undefined>;
}

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

const CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/**
 * Answers `/metrics` and `/healthz` (200, or 503 with why) over HTTP. It does not keep the process alive.
 * @throws PipelineError `usage` when the port cannot be had
 */
export async function openMetricsServer(way: MetricsServerWay): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    const send = (status: number, body: string) => {
      response.writeHead(status, { "content-type": CONTENT_TYPE, "cache-control": "no-store" });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    answer(request, way).then(
      ({ status, body }) => send(status, body),
      () => send(500, "cannot be told at this moment\n"),
    );
  });
  const { port, host = "127.0.0.1" } = way;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(portTaken(port, cause)));
    server.listen(port, host, resolve);
  });
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

async function answer(
  { method, url }: { readonly method?: string | undefined; readonly url?: string | undefined },
  { render, unwell }: MetricsServerWay,
): Promise<Answer> {
  if (method !== "GET" && method !== "HEAD") return { status: 405, body: "GET only\n" };
  const path = (url ?? "").split("?")[0];
  if (path === "/metrics") return { status: 200, body: await render() };
  if (path !== "/healthz") return { status: 404, body: "There are /metrics and /healthz\n" };
  const why = await unwell();
  return why === undefined ? { status: 200, body: "ok\n" } : { status: 503, body: `${why}\n` };
}

function portTaken(port: number, cause: NodeJS.ErrnoException): PipelineError {
  const state = cause.code === "EADDRINUSE" ? "another process has it" : `the system says ${cause.code}`;
  const advice = "Choose another port with --metrics-port";
  return new PipelineError("usage", `Cannot listen on port "${port}": ${state}`, { advice, cause });
}
