import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { callWebhook } from "../../../src/pipeline/after-run/call-webhook.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const BODY = '{"event":"run","state":"failed","failures":[{"source":"seeds/bygda-får-båt.txt"}]}';
const START = "2026-11-23T05:00:00.000Z";

interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly body: string;
}

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A server on this machine that gives these answers in turn, the last one again and again. */
async function openServer(...answers: ((response: ServerResponse) => void)[]) {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request.setEncoding("utf8")) body += part;
    heard.push({ headers: request.headers, method: request.method, url: request.url, body });
    answers[Math.min(heard.length, answers.length) - 1]?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const answer =
  (status: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end("thanks");

function call(url: string, secret?: string) {
  const clock = fakeClock(START);
  return {
    clock,
    done: callWebhook({ url, secret, body: BODY, delivery: "d-1" }, { clock, fetch: globalThis.fetch }),
  };
}

describe("callWebhook", () => {
  test("posts the report, signed over its very bytes", async () => {
    const { heard, url } = await openServer(answer(204));
    await call(`${url}/hook?token=hemmelig`, "nøkkel").done;
    const [first] = heard;
    expect(first).toMatchObject({ method: "POST", url: "/hook?token=hemmelig", body: BODY });
    expect(first?.headers).toMatchObject({
      "content-type": "application/json",
      "x-bitekst-event": "run",
      "x-bitekst-delivery": "d-1",
      "x-bitekst-timestamp": START,
      "x-bitekst-signature": `sha256=${createHmac("sha256", "nøkkel").update(BODY).digest("hex")}`,
    });
  });

  test("without a secret there is no signature; a name and password in the address go as such", async () => {
    const { heard, url } = await openServer(answer(200));
    await call(url.replace("//", "//desk:ord@")).done;
    expect(heard[0]?.headers).not.toHaveProperty("x-bitekst-signature");
    expect(heard[0]?.headers.authorization).toBe(`Basic ${Buffer.from("desk:ord").toString("base64")}`);
  });

  test.each([500, 503, 429])("%i: tried again, later each time, as the same delivery", async (status) => {
    const { heard, url } = await openServer(answer(status), answer(status), answer(200));
    const { clock, done } = call(url);
    await done;
    expect(clock.waits).toEqual([1000, 2000]);
    expect(heard.map(({ headers }) => headers["x-bitekst-delivery"])).toEqual(["d-1", "d-1", "d-1"]);
  });

  test("waits as long as the server asks, within reason", async () => {
    const busy = (seconds: string) => answer(429, { "retry-after": seconds });
    const { url } = await openServer(busy("7"), busy("86400"), answer(200));
    const { clock, done } = call(url);
    await done;
    expect(clock.waits).toEqual([7000, 30_000]);
  });

  test("gives up after three attempts, and tells the host alone", async () => {
    const { heard, url } = await openServer(answer(502));
    const { done } = call(`${url.replace("//", "//desk:ord@")}/hook/hemmelig?token=hemmelig`, "nøkkel");
    const error = await done.catch((each: unknown) => each);
    expect(error).toMatchObject({
      code: "report-failed",
      message: `Cannot tell "${new URL(url).host}" of the run: it answered 502`,
    });
    expect(JSON.stringify(error) + String(error)).not.toMatch(/hemmelig|nøkkel|ord@/);
    expect(heard).toHaveLength(3);
  });

  test("what a server refuses is not sent again", async () => {
    const { heard, url } = await openServer(answer(404));
    await expect(call(url).done).rejects.toThrow(/answered 404$/);
    expect(heard).toHaveLength(1);
  });

  test("follows to another path of its host, never to another host", async () => {
    const other = await openServer(answer(200));
    const { heard, url } = await openServer(
      answer(307, { location: "/new" }),
      answer(308, { location: `${other.url}/hook` }),
    );
    await expect(call(url).done).rejects.toThrow(/sends on to another host, which is not followed$/);
    expect(heard.map((each) => each.url)).toEqual(["/", "/new"]);
    expect(other.heard).toEqual([]);
  });

  test("a server that is not there: tried three times, with the system's word for it", async () => {
    const { url } = await openServer(answer(200));
    for (const close of closers.splice(0)) close();
    const { clock, done } = call(`${url}/hemmelig`);
    await expect(done).rejects.toThrow(/of the run: it cannot be reached \(ECONN/);
    expect(clock.waits).toHaveLength(2);
  });
});
