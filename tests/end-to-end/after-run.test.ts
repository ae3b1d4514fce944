import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { makeDeeplDesk } from "../support/deepl-desk.ts";

interface Told {
  readonly body: { readonly state: string; readonly changed: boolean; readonly kind: string };
  readonly signature: string | undefined;
}

/** A server of the newsroom that takes reports and answers with this status. */
async function openDesk(status: number) {
  const told: Told[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request.setEncoding("utf8")) body += part;
    const signature = request.headers["x-bitekst-signature"];
    told.push({ body: JSON.parse(body) as Told["body"], signature: signature?.toString() });
    response.writeHead(status).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { told, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook/hemmelig` };
}

test("whoever wants to know is told, the page of runs is written, and no secret is shown", async () => {
  const good = await openDesk(204);
  const bad = await openDesk(403);
  const config = [
    "deepl: { retryDelay: 0 }",
    "report:",
    "  - { on: changed, webhook: '$" + "{GOOD}', secret: '$" + "{HOOK_SECRET}' }",
    "  - { on: problem, webhook: '$" + "{BAD}' }",
    "  - { on: always, command: [node, -e, \"require('fs').appendFileSync('told.txt', 'x')\"] }",
  ].join("\n");
  const article = { "seeds/a.txt": "Bussen til Odda går ikke i dag.\n" };
  const env = `GOOD=${good.url}\nBAD=${bad.url}\nHOOK_SECRET=skjult\n`;
  const desk = await makeDeeplDesk({ ...article, ".env": env }, { config });
  const first = await desk.run("--log-format", "json");
  expect(first.code).toBe(0);
  const lines = first.stderr
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { message: string; run?: string });
  expect(new Set(lines.map(({ run }) => run))).toEqual(new Set([expect.stringMatching(/./)]));
  expect(lines).toContainEqual(
    expect.objectContaining({ level: "info", message: "run complete", end: "complete", documents: 1 }),
  );
  desk.write("seeds/tom.txt", "");
  const second = await desk.run();
  expect(second.code).toBe(3);
  expect(second.stderr).toContain("of the run: it answered 403");
  expect(good.told).toMatchObject(
    [{ body: { state: "complete", changed: true, kind: "translate" }, signature: /^sha256=/ }].map(
      (each) => ({ ...each, signature: expect.stringMatching(each.signature) }),
    ),
  );
  // The English of this server has errors, which are a problem too.
  expect(bad.told.slice(-1)).toMatchObject([{ body: { state: "failed", changed: false } }]);
  expect(desk.read("told.txt")).toBe("xx");
  const page = desk.read(".bitekst/runs.html");
  expect(page).toContain("The last 2 runs");
  const status = await desk.run("status");
  expect(status.stdout).toContain("Page of runs: .bitekst/runs.html");
  expect(first.stderr + second.stderr + page + status.stdout).not.toMatch(/hemmelig|skjult/);
}, 30_000);
