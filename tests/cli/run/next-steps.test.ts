import { expect, test } from "vitest";
import { nextSteps } from "../../../src/cli/run/next-steps.ts";
import { documentReport, runReport } from "./reports.ts";

const config = { output: "output/" };
const FERRY = documentReport("seeds/ferja.txt", { memory: 3 });
const BUS = documentReport("seeds/buss.txt", { engine: 3 });
const found = { findings: { error: 0, warning: 1, info: 0 } };

test("one document: its page; several: the page of all", () => {
  expect(nextSteps(runReport([FERRY]), config)).toEqual([
    "Open output/ferja.txt.html in a browser to read the two languages side by side",
  ]);
  expect(nextSteps(runReport([FERRY, { ...BUS, ...found }]), config)).toEqual([
    "Open output/index.html in a browser to look at the findings",
  ]);
});

test("without html there is nothing to open", () => {
  expect(nextSteps(runReport([{ ...FERRY, outputs: { json: "output/ferja.txt.json" } }]), config)).toEqual(
    [],
  );
});

test("segments that stay untranslated for no reason outside of them can be asked for anew", () => {
  const open = documentReport("seeds/tog.txt", { none: 1 });
  const told = expect.stringContaining("bitekst translate --retranslate <document> <segment>");
  expect(nextSteps(runReport([open]), config)).toContainEqual(told);
  const quota = { code: "engine-quota", message: "The account's characters are used up" };
  expect(nextSteps(runReport([open], { troubles: [quota] }), config)).not.toContainEqual(told);
  expect(nextSteps(runReport([open], { interrupted: true }), config)).not.toContainEqual(told);
});
