import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";
import { canaries } from "./secrets/canaries.ts";

const CRASH_AT = pathToFileURL(join(import.meta.dirname, "secrets/crash-at.mjs")).href;

const KEY = "c4a1ec0d-kanari+fugl/gul-5b7e:fx";
const MODEL_KEY = "kanari-modell+5d/44aa";
const HOOK = "kanari-krok+7f/91c0";
const SIGNED = "kanari-segl+33/0c1d";
const secrets = canaries(KEY, MODEL_KEY, HOOK, SIGNED);

const CONFIG = `engine: [deepl, mini]
engines: { mini: { type: openai, model: any, baseUrl: "http://127.0.0.1:9/v1", keyVariable: MINI_KEY } }
report: [{ on: always, webhook: "http://127.0.0.1:9/${HOOK}", secret: "${SIGNED}" }]
`;
const OWN = [".env", "pipeline.config.yaml"];

test.each(["thrown", "rejected", "later"])(
  "an error that nobody foresaw, %s, holds every secret: its report holds none",
  async (place) => {
    const desk = makeDesk({
      "pipeline.config.yaml": CONFIG,
      "seeds/a.txt": "Bussen til Odda går ikke i dag.\n",
      ".env": `DEEPL_AUTH_KEY=${KEY}\nMINI_KEY=${MODEL_KEY}\n`,
    });
    const env = {
      NODE_OPTIONS: `--import=${CRASH_AT}`,
      CRASH_AT: place,
      CRASH_WITH: [KEY, MODEL_KEY, `path /${HOOK}`, SIGNED].join(" "),
      DEEPL_SERVER_URL: "http://127.0.0.1:9",
    };
    const { stdout, stderr, code } = await runCli(["--verbose"], { cwd: desk.root, env });
    expect([code, stderr]).toEqual([70, expect.stringContaining("a bug of ours, sorry")]);
    expect(stderr).toContain("Unexpected …");
    secrets.expectNowhere([
      ["stdout", stdout],
      ["stderr", stderr],
    ]);
    secrets.expectNotIn(desk.root, OWN);
  },
);
