import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createDeeplEngine } from "../../src/engines/deepl-engine.ts";
import type { Engine } from "../../src/ports/engine.ts";
import { DEEPL_TEST_KEY, startDeeplServer } from "../support/deepl-server.ts";

function engineAt(serverUrl: string, key = DEEPL_TEST_KEY): Engine {
  const engine = createDeeplEngine({ key, serverUrl, timeout: 30_000 });
  onTestFinished(() => engine.close());
  return engine;
}

async function answering(status: number): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end("{}"));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("tells what was used and what is allowed", async () => {
  const server = await startDeeplServer({ characterLimit: 500 });
  onTestFinished(() => server.close());
  const engine = engineAt(server.url);
  await engine.translate({
    texts: [{ id: "t1", text: "Ferja går ikke." }],
    languages: { source: "nb", target: "en-GB" },
  });
  expect(await engine.account?.()).toEqual({ usage: { used: 15, limit: 500 } });
});

test("a key that may not ask is no failure: it may still translate", async () => {
  expect(await engineAt(await answering(403)).account?.()).toEqual({});
});

test.each([
  [401, "engine-refused", "the key was refused"],
  [503, "engine-busy", "the server is busy"],
])("status %i", async (status, code, state) => {
  await expect(engineAt(await answering(status)).account?.()).rejects.toMatchObject({
    code,
    message: expect.stringContaining(`Cannot look at the account with "deepl": ${state}`),
  });
});

test("a server that is not there", async () => {
  await expect(engineAt("http://127.0.0.1:9").account?.()).rejects.toMatchObject({
    code: "engine-unreachable",
    advice: expect.stringContaining("DEEPL_SERVER_URL"),
  });
});
