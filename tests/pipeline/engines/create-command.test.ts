import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../../../src/config/load-config.ts";
import { createEngine } from "../../../src/pipeline/engines/create-engine.ts";
import type { Engine } from "../../../src/ports/engine.ts";
import { type Desk, makeDesk } from "../../support/desk.ts";
import { LINE_PROGRAM } from "../../support/line-program.ts";

async function create(desk: Desk, name: string) {
  const readText = (path: string) => readFile(path, "utf8");
  return createEngine(name, await loadConfig({ cwd: desk.root, env: {}, readFile: readText }));
}

async function english(engine: Engine, ...texts: readonly string[]) {
  const numbered = texts.map((text, place) => ({ id: `t${place}`, text }));
  try {
    const reply = await engine.translate({ texts: numbered, languages: { source: "nb", target: "en-GB" } });
    return reply.kind === "answers" ? reply.answers.map(({ target }) => target) : reply.kind;
  } finally {
    await engine.close();
  }
}

describe("a program as an engine", () => {
  test("a program that is not there is told before anything is sent; the preset names its packages", async () => {
    const config = `engines:
  mine: { type: command, command: [./finnes-ikke], languages: [{ source: nb, target: en }] }
  apertium: { type: command, preset: apertium-nno-nob }
`;
    const desk = makeDesk({ "pipeline.config.yaml": config });
    const { missing } = await create(desk, "mine");
    expect(missing).toMatchObject({
      code: "engine-missing",
      message: 'The program of the engine "mine" is not there: ./finnes-ikke',
    });
    const path = process.env.PATH;
    process.env.PATH = desk.root;
    try {
      const { missing: packages, engine } = await create(desk, "apertium");
      expect(packages?.advice).toBe("Install it: apt-get install apertium apertium-nno-nob");
      expect(engine.languagesFor({ source: "nn", target: "nb" })).toEqual({ source: "nn", target: "nb" });
    } finally {
      process.env.PATH = path;
    }
  });

  test("it gets the environment without our keys and those of other engines", async () => {
    const config = `engines:
  mine:
    { type: command, command: [${process.execPath}, ./oversett.mjs, environment], languages: [{ source: nb, target: en }] }
  mini: { type: openai, model: gpt, keyVariable: BITEKST_TEST_MINI }
`;
    const desk = makeDesk({ "pipeline.config.yaml": config, "oversett.mjs": LINE_PROGRAM });
    const hidden = ["DEEPL_AUTH_KEY", "DEEPL_API_KEY", "BITEKST_STORE", "BITEKST_TEST_MINI"];
    const before = Object.fromEntries(
      [...hidden, "BITEKST_TEST_STED"].map((name) => [name, process.env[name]]),
    );
    for (const name of Object.keys(before)) process.env[name] = "Odda";
    try {
      const { engine } = await create(desk, "mine");
      expect(await english(engine, ...hidden, "BITEKST_TEST_STED")).toEqual([
        ...hidden.map(() => "null"),
        '"Odda"',
      ]);
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });
});
