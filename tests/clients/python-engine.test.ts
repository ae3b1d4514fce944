import { chmodSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { loadConfig } from "../../src/config/load-config.ts";
import { createEngine } from "../../src/pipeline/engines/create-engine.ts";
import { makeDesk } from "../support/desk.ts";
import { clientTest } from "./support/client.ts";

clientTest(["python3"], "the program in README.md translates as it stands there", async () => {
  const readme = readFileSync("README.md", "utf8");
  const [, program = ""] = /```python\n(#!.*?)```/s.exec(readme) ?? [];
  const [, config = ""] = /```yaml\n(engine: mine\n.*?)```/s.exec(readme) ?? [];
  const desk = makeDesk({ "translate.py": program, "pipeline.config.yaml": config });
  chmodSync(desk.path("translate.py"), 0o755);
  const readText = (path: string) => readFile(path, "utf8");
  const loaded = await loadConfig({ cwd: desk.root, env: {}, readFile: readText });
  const { engine, missing } = await createEngine("mine", loaded);
  expect(missing).toBeUndefined();
  const texts = ["God morgen", "Ferja går."].map((text, place) => ({ id: `t${place}`, text }));
  const languages = { source: "nb", target: "en-GB" };
  for (let times = 0; times < 2; times += 1)
    expect(await engine.translate({ texts, languages })).toMatchObject({
      answers: [{ target: "Good morning" }, { target: "FERJA GÅR." }],
    });
  await engine.close();
});
