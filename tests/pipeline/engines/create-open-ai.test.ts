import { expect, test } from "vitest";
import { loadConfig } from "../../../src/config/load-config.ts";
import { createEngine } from "../../../src/pipeline/engines/create-engine.ts";

/** The engine `mini` of a config. */
async function create(keys: string, env: Readonly<Record<string, string>> = {}) {
  const config = `engines: { mini: { type: openai, model: prøve-1, ${keys} } }`;
  const readFile = async (file: string) => {
    if (file.endsWith("pipeline.config.yaml")) return config;
    throw Object.assign(new Error("no such file"), { code: "ENOENT" });
  };
  return createEngine("mini", await loadConfig({ cwd: "/avis", env, readFile }));
}

test("an engine is what its config says", async () => {
  const { engine, missing } = await create(
    "baseUrl: 'http://127.0.0.1:11434/v1', texts: 5, concurrency: 2, price: { input: 0.4, output: 1.6 }",
  );
  expect(missing).toBeUndefined();
  expect(engine).toMatchObject({
    name: "mini",
    limits: { maxTexts: 5, concurrency: 2 },
    cost: { kind: "tokens", perMillion: { input: 0.4, output: 1.6 } },
    fingerprint: { model: "prøve-1", epoch: "1" },
  });
});

test("OpenAI's own server wants a key, from the variable that the config names", async () => {
  const { missing } = await create("keyVariable: MIN_NOKKEL");
  expect(missing).toMatchObject({
    code: "engine-missing",
    message: 'There is no key for the engine "mini"',
    advice: expect.stringMatching(
      /^Set MIN_NOKKEL in the environment or in \.env, or engines\.mini\.baseUrl/u,
    ),
  });
  expect((await create("keyVariable: MIN_NOKKEL", { MIN_NOKKEL: "sk-1" })).missing).toBeUndefined();
});
