import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { toEngineError } from "../../src/engines/deepl-error.ts";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const KEY = "c4a1ec0d-kanari+fugl/gul-5b7e:fx";
const HOOK = "kanari-krok+7f/91c0";

/** As it is, and as it comes out of an address or of a header. */
const FORMS = [KEY, HOOK].flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString("base64").replace(/=+$/, ""),
]);

/** Every byte of a folder, hidden files and the store among them, but for what the test put there itself. */
function bytesOf(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name !== ".env" && statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name), "latin1")] as const);
}

function expectNowhere(texts: readonly (readonly [string, string])[]): void {
  const found = texts.flatMap(([place, text]) =>
    FORMS.filter((form) => text.includes(form)).map((form) => `${form} in ${place}`),
  );
  expect(found).toEqual([]);
}

/** A server that says back what it was sent, header and all, in three ways, with this status. */
async function openParrot(status: number): Promise<{ readonly url: string; heard(): string }> {
  let heard = "";
  const server = createServer((request, response) => {
    const said = String(request.headers.authorization ?? "");
    heard += said;
    response.writeHead(status, { "content-type": "application/json" });
    const coded = [encodeURIComponent(said), Buffer.from(said).toString("base64")];
    response.end(JSON.stringify({ message: `No: ${coded.join(" ")} ${said}`, detail: said }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard: () => heard };
}

const COMMANDS = [
  ["--log-format", "json"],
  ["--json", "--verbose"],
  ["plan", "--json"],
  ["doctor"],
  ["status"],
  ["export", "tmx"],
];

test.each([403, 200])(
  "a server that answers %i with the key: it is in nothing that is left",
  async (status) => {
    const parrot = await openParrot(status);
    const hook = "report: [{ on: always, webhook: '$" + "{HOOK}', secret: '$" + "{HOOK_SECRET}' }]\n";
    const desk = makeDesk({
      "pipeline.config.yaml": `deepl: { retryDelay: 0, retries: 1 }\n${hook}`,
      "seeds/a.txt": "Bussen til Odda går ikke i dag.\n",
      ".env": `HOOK=${parrot.url}/${HOOK}\nHOOK_SECRET=${HOOK}\n`,
    });
    const env = { DEEPL_AUTH_KEY: KEY, DEEPL_SERVER_URL: parrot.url };
    for (const command of COMMANDS) {
      const { stdout, stderr, code } = await runCli(command, { cwd: desk.root, env });
      expectNowhere([
        [`stdout of ${command}`, stdout],
        [`stderr of ${command}`, stderr],
      ]);
      expect(code, `${command}: ${stderr}`).not.toBe(70);
    }
    expect(parrot.heard()).toContain(KEY);
    expectNowhere(bytesOf(desk.root));
  },
  60_000,
);

test("an error of DeepL holds the key in no property, cause or stack", () => {
  const error = Object.assign(new Error(`Authorization: DeepL-Auth-Key ${KEY}`), {
    config: { headers: { key: KEY } },
  });
  const told = toEngineError({ error, exchange: { status: 403 }, key: KEY });
  expectNowhere([["the error", inspect(told, { depth: 20, showHidden: true })]]);
});
