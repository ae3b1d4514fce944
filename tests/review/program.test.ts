import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type FakeDesk, openFakeDesk } from "../support/fake-desk.ts";
import { rawRequest } from "../support/raw-request.ts";
import { runCli } from "../support/run-cli.ts";

const BIN = join(import.meta.dirname, "../../dist/bin/bitekst.js");
const FILES = { "seeds/bru.txt": "Brua stenges\n\nBrua er stengt." };

interface Program {
  readonly child: ChildProcess;
  readonly link: URL;
  readonly cookie: string;
  readonly said: () => string;
}

/** `bitekst review` of its own, entered by its link. */
async function startReview(
  { root }: FakeDesk,
  { args = [], path = process.env.PATH ?? "" }: { args?: readonly string[]; path?: string } = {},
): Promise<Program> {
  const child = spawn(process.execPath, [BIN, "review", ...args], { cwd: root, env: { PATH: path } });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [out, said] = ["", ""];
  child.stderr.setEncoding("utf8").on("data", (part: string) => (said += part));
  child.stdout.setEncoding("utf8").on("data", (part: string) => (out += part));
  while (!out.includes("\n")) await once(child.stdout, "data");
  const link = new URL(out.trim());
  const entered = await rawRequest({ port: Number(link.port), path: `${link.pathname}${link.search}` });
  const cookie = String(entered.headers["set-cookie"]).split(";")[0] ?? "";
  return { child, link, cookie, said: () => said };
}

describe("bitekst review", () => {
  test("stops within 2 s although pages listen, and has written what was saved", async () => {
    const fake = await openFakeDesk(FILES);
    await fake.run();
    const { child, link, cookie } = await startReview(fake);
    const port = Number(link.port);
    const headers = { Cookie: cookie, Host: link.host, Connection: "keep-alive" };
    const page = get({ port, path: "/api/events?tab=a", headers });
    page.on("error", () => undefined);
    const [response] = await once(page, "response");
    response.on("error", () => undefined).resume();
    const write = { ...headers, Origin: link.origin, "Content-Type": "application/json", "If-Match": '"1"' };
    const saved = await rawRequest({
      port,
      method: "PUT",
      path: "/api/documents/seeds%2Fbru.txt/segments/s2",
      headers: write,
      body: '{"target":"The bridge is closed.","state":"final"}',
    });
    expect(saved.status).toBe(200);
    const start = performance.now();
    child.kill("SIGTERM");
    const [code] = await once(child, "close");
    expect([code, performance.now() - start < 2_000]).toEqual([0, true]);
    expect(fake.read("output/bru.txt.html")).toContain("The bridge is closed.");
    expect(fake.read("seeds/memory/approved.tmx")).toContain("The bridge is closed.");
  });

  test("says so when its port is taken, and what to do", async () => {
    const fake = await openFakeDesk(FILES);
    const { link } = await startReview(fake);
    const { code, stdout, stderr } = await runCli(["review", "--port", link.port], { cwd: fake.root });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`Cannot listen on port ${link.port}: it is taken\n`);
    expect(stderr).toContain("Name another with --port, or leave it out to have any that is free");
  });

  test.each([
    ["there is none", undefined, "No browser could be opened: open the link yourself"],
    ["there is one that fails", "exit 3", "No browser could be opened: open the link yourself"],
    ["there is one", 'echo "$1" > opened', "opened"],
  ])("--open where %s", async (_name, script, expected) => {
    const fake = await openFakeDesk(FILES);
    mkdirSync(fake.path("bin"));
    if (script !== undefined) {
      fake.write("bin/xdg-open", `#!/bin/sh\n${script}\n`);
      chmodSync(fake.path("bin/xdg-open"), 0o755);
    }
    const { link, said } = await startReview(fake, { args: ["--open"], path: fake.path("bin") });
    const opened = () => (fake.files().includes("opened") ? `opened ${fake.read("opened").trim()}` : said());
    await expect.poll(opened).toContain(expected);
    if (expected === "opened") expect(opened()).toBe(`opened ${link.href}`);
  });
});
