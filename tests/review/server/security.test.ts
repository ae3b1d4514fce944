import { describe, expect, test } from "vitest";
import { openTestReview } from "../../support/open-test-review.ts";
import { rawRequest } from "../../support/raw-request.ts";

const FILES = { "seeds/bru.txt": "Brua stenges\n\nBrua er stengt." };
const SEGMENT = "/api/documents/seeds%2Fbru.txt/segments/s2";
const WRITE = { method: "PUT", path: SEGMENT, body: JSON.stringify({ target: "The bridge is closed." }) };

describe("the door", () => {
  test("turns the token of the link into a cookie, once, and the page opens", async () => {
    const { server, cookie, ask } = await openTestReview(FILES);
    const { pathname, search } = new URL(server.link);
    const entered = await rawRequest({ port: server.port, path: pathname + search });
    expect(entered.status).toBe(303);
    expect(entered.headers.location).toBe("/");
    expect(String(entered.headers["set-cookie"])).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect((await rawRequest({ port: server.port, path: "/", headers: { Cookie: cookie } })).status).toBe(
      200,
    );
    expect((await ask({ path: "/api/documents" })).status).toBe(200);
  });

  test.each([
    ["without a cookie", {}],
    ["with another's cookie", { Cookie: "bitekst-review=abc" }],
    ["with a token that is not ours", { Cookie: "bitekst-review-1=x" }],
  ])("stays shut %s", async (_name, headers) => {
    const { server } = await openTestReview(FILES);
    for (const path of ["/", "/api/documents", "/api/events", "/?token=guess"]) {
      expect((await rawRequest({ port: server.port, path, headers })).status, path).toBe(401);
    }
  });

  test.each(["evil.example", "127.0.0.1", "127.0.0.1.evil.example", "localhost", "[::1]", "127.0.0.1:1"])(
    "is not here under the name %s, whatever the cookie",
    async (name) => {
      const { server, cookie } = await openTestReview(FILES);
      const host = name.includes(":") || name === "localhost" ? name : `${name}`;
      const reply = await rawRequest({
        port: server.port,
        path: "/api/documents",
        headers: { Host: host, Cookie: cookie },
      });
      expect(reply.status).toBe(421);
    },
  );

  test.each([
    ["another site's page", { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" }],
    ["another port of this machine", { Origin: "http://127.0.0.1:9", "Sec-Fetch-Site": "same-site" }],
    ["a page without an origin", { Origin: "null" }],
  ])("refuses writes and reads of %s", async (_name, headers) => {
    const { fake, ask } = await openTestReview(FILES);
    expect((await ask({ ...WRITE, headers: { "If-Match": '"1"', ...headers } })).status).toBe(403);
    expect((await ask({ path: "/api/documents", headers })).status).toBe(403);
    const stored = (await fake.kit.store.documents.load(["seeds/bru.txt"])).get("seeds/bru.txt");
    expect(JSON.stringify(stored)).not.toContain("bridge is closed");
  });

  test("refuses a write without an origin", async () => {
    const { server, cookie } = await openTestReview(FILES);
    const headers = { Cookie: cookie, "Content-Type": "application/json", "If-Match": '"1"' };
    expect((await rawRequest({ port: server.port, ...WRITE, headers })).status).toBe(403);
  });

  test.each([
    ["a form", { "Content-Type": "application/x-www-form-urlencoded" }, 415],
    ["plain text", { "Content-Type": "text/plain" }, 415],
    ["a length of a gigabyte", { "Content-Length": "1000000000" }, 413],
  ])("refuses %s", async (_name, headers, status) => {
    const { ask } = await openTestReview(FILES);
    const { body: _, ...write } = WRITE;
    const length = "Content-Length" in headers;
    const reply = await ask({
      ...write,
      ...(length ? { body: "" } : { body: WRITE.body }),
      headers: { "If-Match": '"1"', ...headers },
    }).catch(() => ({ status: 413 }));
    expect(reply.status).toBe(status);
  });

  test("refuses more than 64 KiB", async () => {
    const { ask } = await openTestReview(FILES);
    const body = JSON.stringify({ target: "x".repeat(70_000) });
    const reply = await ask({ ...WRITE, body, headers: { "If-Match": '"1"' } });
    expect(reply.status).toBe(413);
  });

  test("sends its rules with every answer, refusals included", async () => {
    const { server, ask } = await openTestReview(FILES);
    const replies = [
      await ask({ path: "/" }),
      await ask({ path: "/api/documents" }),
      await ask({ path: "/nowhere" }),
      await rawRequest({ port: server.port, path: "/" }),
    ];
    for (const { headers } of replies) {
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(headers["content-security-policy"]).toContain("require-trusted-types-for 'script'");
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "no-store",
      });
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  });
});
