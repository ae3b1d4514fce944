import { readFile } from "node:fs/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadConfig } from "../../../src/config/load-config.ts";
import { checkEngines, type EngineLook } from "../../../src/pipeline/doctor/check-engines.ts";
import { startDeeplServer } from "../../support/deepl-server.ts";
import { makeDesk } from "../../support/desk.ts";
import {
  type LibreTranslateServerOptions,
  startLibreTranslateServer,
} from "../../support/libretranslate-server.ts";
import { LINE_PROGRAM } from "../../support/line-program.ts";

const NODE = JSON.stringify(process.execPath);
const PAIRS = "languages: [{ source: nb, target: en }]";

async function look(
  config: string,
  { env = {}, ...how }: Partial<EngineLook> & { readonly env?: Record<string, string> } = {},
) {
  const desk = makeDesk({ "pipeline.config.yaml": config, "oversett.mjs": LINE_PROGRAM });
  const readText = (path: string) => readFile(path, "utf8");
  const loaded = await loadConfig({ cwd: desk.root, env, readFile: readText });
  let time = 0;
  const now = () => {
    time += 5;
    return time;
  };
  return checkEngines(loaded, { isOffline: false, now, ...how });
}

async function libre(options: LibreTranslateServerOptions = {}) {
  const server = await startLibreTranslateServer(options);
  onTestFinished(() => server.close());
  return server;
}

describe("every engine of the config is tried", () => {
  test("all of a list and the one for nynorsk, side by side, each with what it costs and where texts go", async () => {
    const server = await libre();
    const deepl = await startDeeplServer();
    onTestFinished(() => deepl.close());
    const found = await look(
      `engine: [mine, libre, mine, deepl]
source: { nynorsk: "engine:far" }
engines:
  mine: { type: command, command: [${NODE}, ./oversett.mjs, answer], ${PAIRS}, isPaid: true }
  libre: { type: libretranslate, url: "${server.url}" }
  far: { type: command, command: [${NODE}, ./oversett.mjs, answer], languages: [{ source: nn, target: nb }] }
`,
      { env: { DEEPL_AUTH_KEY: "3f1c8e52-bitekst-test:fx", DEEPL_SERVER_URL: deepl.url } },
    );
    expect(found.map(({ verdict }) => [verdict.state, verdict.message])).toEqual([
      [
        "ok",
        `mine; “God morgen.” became “EN: God morgen.” (11 characters); nb → en-GB; texts go to the program ${process.execPath}`,
      ],
      [
        "ok",
        "libre; “God morgen.” became “EN: God morgen.” (free); nb and nn → en-GB; texts stay on this machine",
      ],
      [
        "ok",
        "deepl, key from DEEPL_AUTH_KEY in the environment; 0 of 1,000,000 characters used; “God morgen.” became “EN: God morgen.” (11 characters); nb and nn → en-GB; texts stay on this machine",
      ],
      [
        "ok",
        `far; “God morgon.” became “EN: God morgon.” (free); nn → nb; texts go to the program ${process.execPath}`,
      ],
    ]);
    expect(found.every(({ milliseconds }) => milliseconds > 0)).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  test("offline nothing is asked, and hosts and keys are told", async () => {
    const found = await look(
      `engine: [libre]
engines: { libre: { type: libretranslate, url: "https://oversett.avis.no", keyVariable: AVIS_KEY } }
`,
      { isOffline: true, env: { AVIS_KEY: "hemmelig-nok" } },
    );
    expect(found[0]?.verdict).toEqual({
      state: "ok",
      message: expect.stringMatching(
        /^libre, key from AVIS_KEY in .*; nb and nn → en-GB; texts go to oversett\.avis\.no$/,
      ),
    });
    expect(found[0]?.facts).not.toHaveProperty("tried");
  });

  test("one that fails is a problem, the others are told all the same", async () => {
    const server = await libre({ key: "den-rette" });
    const found = await look(`engine: [libre, mine, none-here]
engines:
  libre: { type: libretranslate, url: "${server.url}" }
  mine: { type: command, command: [${NODE}, ./oversett.mjs, dies], ${PAIRS} }
  none-here: { type: command, command: [./finnes-ikke], ${PAIRS} }
`);
    expect(found.map(({ verdict, facts }) => [verdict.state, facts.ready])).toEqual([
      ["problem", false],
      ["problem", false],
      ["note", false],
    ]);
    expect(found[0]?.verdict.message).toContain("the server wants a key");
    expect(found[2]?.verdict.message).toContain("is not there: ./finnes-ikke");
  });

  test("one that has no pair a run here could want is a note, and is sent nothing", async () => {
    const [found] = await look(`engine: mine
engines:
  mine: { type: command, command: [${NODE}, ./oversett.mjs, dies], languages: [{ source: sv, target: fi }] }
`);
    expect(found?.verdict).toEqual({
      state: "note",
      message: `mine; neither nb nor nn → en-GB; texts go to the program ${process.execPath}`,
    });
  });

  test("one that takes too long is not waited for", async () => {
    const [found] = await look(
      `engine: mine
engines: { mine: { type: command, command: [${NODE}, ./oversett.mjs, silent], ${PAIRS} } }
`,
      { patience: 200 },
    );
    expect(found?.verdict.state).toBe("problem");
    expect(found?.verdict.message).toMatch(/Cannot (try|translate with) "mine": .*0\.2 seconds/);
  });

  test("engine: none is a note, and no engine is asked", async () => {
    const [found, ...others] = await look("engine: none\n");
    expect([found?.verdict.state, found?.facts, others]).toEqual([
      "note",
      { name: "deepl", ready: false, key: null },
      [],
    ]);
  });
});
