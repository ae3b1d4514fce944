import { truncateSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../../../src/config/load-config.ts";
import { createLocal } from "../../../src/pipeline/engines/create-local.ts";
import { writeBergamotModel } from "../../support/bergamot-model.ts";
import { makeDesk } from "../../support/desk.ts";

const CONFIG = "engine: mitt\nengines: { mitt: { type: local, models: modeller } }\n";

async function createdIn(prepare: (models: string) => void) {
  const desk = makeDesk({ "pipeline.config.yaml": CONFIG });
  prepare(desk.path("modeller"));
  const read = (path: string) => readFile(path, "utf8");
  return createLocal("mitt", await loadConfig({ cwd: desk.root, env: {}, readFile: read }));
}

describe("the local engine of a config", () => {
  test("with a model it can be sent to", async () => {
    const { missing, engine } = await createdIn((models) => void writeBergamotModel(models, { Hei: "Hi" }));
    expect(missing).toBeUndefined();
    expect(engine.languagesFor({ source: "nb", target: "en-GB" })).toEqual({ source: "nb", target: "en" });
  });

  test("without one it says how to get one", async () => {
    const { missing } = await createdIn(() => undefined);
    expect(missing).toMatchObject({
      code: "engine-missing",
      message: 'There is no model for the engine "mitt"',
      advice: expect.stringContaining("bitekst model pull nb-en"),
    });
  });

  test("a damaged manifest is not called no model", async () => {
    const { missing } = await createdIn((models) => {
      const { folder } = writeBergamotModel(models, { Hei: "Hi" });
      truncateSync(join(folder, "model.json"), 40);
    });
    expect(missing).toMatchObject({
      code: "model-damaged",
      message: expect.stringContaining('Cannot use the model "nb-en"'),
      advice: "Fetch it anew with bitekst model pull nb-en",
    });
  });
});
