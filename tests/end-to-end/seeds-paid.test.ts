import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { RunReport } from "../../src/model/run-report.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { countCharacters } from "../support/deepl-ledger.ts";

const SEEDS = join(import.meta.dirname, "../../seeds");

function seedTexts(): Record<string, string> {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith(".txt"));
  return Object.fromEntries(names.map((name) => [`seeds/${name}`, readFileSync(join(SEEDS, name), "utf8")]));
}

test("the seeds without their memory: each distinct sentence is billed once, to the character", async () => {
  const desk = await makeDeeplDesk(seedTexts(), { config: "cache:\n  reuse: exact\n" });
  const { code, stdout } = await desk.run("--json");
  const report = JSON.parse(stdout) as RunReport;
  const { billedTexts, billedCharacters, requests } = desk.server;
  expect(code).toBe(0);
  expect(billedCharacters).toBe(countCharacters([...new Set(billedTexts)]));
  expect(report).toMatchObject({
    billedCharacters,
    requests: requests.length,
    textsSent: billedTexts.length,
  });
  const { engine, repetition, rule } = report.documents[0]?.origins ?? {};
  expect({ engine, repetition, rule }).toEqual({ engine: 23, repetition: 4, rule: 5 });
});
