import { afterEach, describe, expect, test } from "vitest";
import { type MetricsServer, openMetricsServer } from "../../src/triggers/metrics-server.ts";

let server: MetricsServer | undefined;
let why: string | undefined;
afterEach(async () => {
  await server?.close();
});

async function ask(path: string, method = "GET") {
  const response = await fetch(`http://127.0.0.1:${server?.port}${path}`, { method });
  return { status: response.status, type: response.headers.get("content-type"), body: await response.text() };
}

describe("openMetricsServer", () => {
  test("answers metrics, and how the process is", async () => {
    server = await openMetricsServer({ port: 0, render: () => "bitekst_x 1\n", unwell: () => why });
    expect(await ask("/metrics")).toEqual({
      status: 200,
      type: "text/plain; version=0.0.4; charset=utf-8",
      body: "bitekst_x 1\n",
    });
    expect(await ask("/healthz")).toMatchObject({ status: 200, body: "ok\n" });
    why = "the last run is failed";
    expect(await ask("/healthz")).toMatchObject({ status: 503, body: "the last run is failed\n" });
    expect(await ask("/")).toMatchObject({ status: 404 });
    expect(await ask("/metrics", "POST")).toMatchObject({ status: 405 });
  });

  test("what cannot be counted at the moment is no end of the process", async () => {
    const render = () => Promise.reject(new Error("postgres://desk:hemmelig@db"));
    server = await openMetricsServer({ port: 0, render, unwell: () => undefined });
    const { status, body } = await ask("/metrics");
    expect(status).toBe(500);
    expect(body).not.toContain("hemmelig");
  });

  test("a port that another process has is told, with the option", async () => {
    server = await openMetricsServer({ port: 0, render: () => "", unwell: () => undefined });
    const { port } = server;
    await expect(
      openMetricsServer({ port, render: () => "", unwell: () => undefined }),
    ).rejects.toMatchObject({
      code: "usage",
      message: `Cannot listen on port "${port}": another process has it`,
      advice: "Choose another port with --metrics-port",
    });
  });
});
