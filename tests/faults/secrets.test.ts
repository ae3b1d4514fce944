import { inspect } from "node:util";
import { expect, test } from "vitest";
import { toEngineError } from "../../src/engines/deepl-error.ts";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";
import { canaries } from "./secrets/canaries.ts";
import { inHeader, openParrot } from "./secrets/open-parrot.ts";

const KEY = "c4a1ec0d-kanari+fugl/gul-5b7e:fx";
const HOOK = "kanari-krok+7f/91c0";
const secrets = canaries(KEY, HOOK);

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
    const parrot = await openParrot(inHeader, (said) => ({
      status,
      body: JSON.stringify({ message: `No: ${said}`, detail: said }),
    }));
    const told = "{ on: always, command: [sh, -c, 'echo Key $DEEPL_AUTH_KEY >&2; exit 3'] }";
    const hook = `report: [${told}, { on: always, webhook: '\${HOOK}', secret: '\${HOOK_SECRET}' }]\n`;
    const desk = makeDesk({
      "pipeline.config.yaml": `deepl: { retryDelay: 0, retries: 1 }\n${hook}`,
      "seeds/a.txt": "Bussen til Odda går ikke i dag.\n",
      ".env": `HOOK=${parrot.url}/${HOOK}\nHOOK_SECRET=${HOOK}\n`,
    });
    const env = { DEEPL_AUTH_KEY: KEY, DEEPL_SERVER_URL: parrot.url };
    let said = "";
    for (const command of COMMANDS) {
      const { stdout, stderr, code } = await runCli(command, { cwd: desk.root, env });
      secrets.expectNowhere([
        [`stdout of ${command}`, stdout],
        [`stderr of ${command}`, stderr],
      ]);
      expect(code, `${command}: ${stderr}`).not.toBe(70);
      said += stderr;
    }
    expect(parrot.heard()).toContain(KEY);
    expect(said).toContain("it ended with 3: Key …");
    secrets.expectNotIn(desk.root);
  },
  60_000,
);

test("an error of DeepL holds the key in no property, cause or stack", () => {
  const error = Object.assign(new Error(`Authorization: DeepL-Auth-Key ${KEY}`), {
    config: { headers: { key: KEY } },
  });
  const told = toEngineError({ error, exchange: { status: 403 }, key: KEY });
  secrets.expectNowhere([["the error", inspect(told, { depth: 20, showHidden: true })]]);
});
