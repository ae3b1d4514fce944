import { get } from "node:http";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { ReviewEvent } from "../../../src/review/server/event-hub.ts";
import { openPresence } from "../../../src/review/server/open-presence.ts";
import { openTestReview, type TestReview } from "../../support/open-test-review.ts";
import { rawRequest } from "../../support/raw-request.ts";

const FILES = { "seeds/bru.txt": "Brua stenges\n\nBrua er stengt." };
const HERE = { tab: "a", document: "seeds/bru.txt", segment: "s2" };

function tell(ask: TestReview["ask"], body: object, headers = {}) {
  return ask({ method: "POST", path: "/api/presence", body: JSON.stringify(body), headers });
}

/** A page that listens, and all it was told. */
async function listen({ server, cookie }: TestReview, tab: string) {
  const told: ReviewEvent[] = [];
  const headers = { Cookie: cookie, Host: `127.0.0.1:${server.port}` };
  const request = get({ port: server.port, path: `/api/events?tab=${tab}`, headers, agent: false });
  request.on("error", () => undefined);
  onTestFinished(() => void request.destroy());
  await new Promise<void>((resolve) => {
    request.on("response", (response) => {
      response.setEncoding("utf8").on("data", (text: string) => {
        for (const [, event, data] of text.matchAll(/event: (\w+)\ndata: (.+)\n/g))
          told.push({ event: event as ReviewEvent["event"], data: JSON.parse(data ?? "") });
        resolve();
      });
    });
  });
  return { told, leave: () => request.destroy() };
}

describe("presence", () => {
  test("is told to those who listen, and to those who come later", async () => {
    const review = await openTestReview(FILES);
    const kari = await listen(review, "b");
    expect((await tell(review.ask, HERE)).status).toBe(200);
    const place = { event: "presence", data: { ...HERE, who: "kari" } };
    await expect.poll(() => kari.told).toEqual([place]);
    await tell(review.ask, HERE);
    const late = await listen(review, "c");
    await expect.poll(() => late.told).toEqual([place]);
    expect(kari.told).toEqual([place]);
    await tell(review.ask, { tab: "a" });
    await expect
      .poll(() => late.told.slice(1))
      .toEqual([{ event: "presence", data: { tab: "a", who: "kari" } }]);
  });

  test("ends when the page is gone", async () => {
    const review = await openTestReview(FILES);
    const [ola, kari] = [await listen(review, "a"), await listen(review, "b")];
    await tell(review.ask, HERE);
    await expect.poll(() => kari.told.length).toBe(1);
    ola.leave();
    await expect.poll(() => kari.told[1]).toEqual({ event: "presence", data: { tab: "a", who: "kari" } });
  });

  test("ends after half a minute of silence, and goes on with every word", () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const told: ReviewEvent[] = [];
    const presence = openPresence({ tell: (event) => void told.push(event) });
    presence.arrive({ ...HERE, who: "ola" });
    vi.advanceTimersByTime(20_000);
    presence.arrive({ ...HERE, who: "ola" });
    vi.advanceTimersByTime(29_000);
    expect([told.length, presence.all()]).toEqual([1, [{ ...HERE, who: "ola" }]]);
    vi.advanceTimersByTime(1_000);
    expect([told.length, presence.all()]).toEqual([2, []]);
  });

  test.each([
    ["no tab", { document: "seeds/bru.txt" }],
    ["a tab that is none", { ...HERE, tab: "a b" }],
    ["more than is asked for", { ...HERE, who: "Ola" }],
  ])("refuses %s", async (_name, body) => {
    const { ask } = await openTestReview(FILES);
    expect((await tell(ask, body)).status).toBe(422);
    expect((await tell(ask, HERE, { Origin: "https://evil.example" })).status).toBe(403);
  });
});

test("a link says who comes in by it, and their word is theirs", async () => {
  const { server, ask } = await openTestReview(FILES);
  const { pathname, search } = new URL(server.link);
  const path = `${pathname}${search}&as=${encodeURIComponent("Åse; Ø=1")}`;
  const entered = await rawRequest({ port: server.port, path });
  const cookies = entered.headers["set-cookie"] as readonly string[];
  expect(cookies.filter((cookie) => /; HttpOnly; SameSite=Strict; Path=\/$/.test(cookie))).toHaveLength(2);
  const Cookie = cookies.map((cookie) => cookie.split(";")[0]).join("; ");
  const list = await ask({ path: "/api/documents", headers: { Cookie } });
  expect(JSON.parse(list.text).as).toBe("Åse; Ø=1");
  expect(JSON.parse((await ask({ path: "/api/documents" })).text).as).toBe("kari");
});
