import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Check } from "../../src/check/check.ts";
import { checkDocument } from "../../src/check/check-document.ts";
import { CHECKS } from "../../src/check/checks.ts";
import { DEFAULTS } from "../../src/config/defaults.ts";
import { CHECK_CODES } from "../../src/model/check-codes.ts";
import { PLAIN_CHECK_SETTINGS } from "../../src/model/check-settings.ts";
import { makeCheckSettings } from "../../src/pipeline/checks/make-check-settings.ts";
import { plainRange } from "../../src/pipeline/checks/plain-range.ts";
import { makeDocument } from "../support/make-document.ts";

test("every check can be set in the config, and the shipped one tells its own severity", () => {
  expect(CHECKS.map(({ code }) => code).sort()).toEqual([...CHECK_CODES].sort());
  const shipped = readFileSync("pipeline.config.yaml", "utf8");
  for (const { code, severity } of CHECKS) expect(shipped).toContain(`\n  # ${code}: ${severity}\n`);
});

test("settings hold what config and glossary say", async () => {
  const terms = [{ source: "Stortinget", target: "the Storting", line: 2 }];
  const config = { ...DEFAULTS, checks: { names: "off" as const } };
  expect(await makeCheckSettings({ config, glossary: async () => ({ name: "g.csv", terms }) })).toEqual({
    severities: { names: "off" },
    terms,
    style: DEFAULTS.style,
  });
  expect((await makeCheckSettings({ config, glossary: async () => undefined })).terms).toEqual([]);
});

test("a severity from the settings goes before a remark's own, and off is silent", () => {
  const document = makeDocument("seeds/a.txt", [["paragraph", ["Ja.", "Yes."]]]);
  const check: Check = {
    code: "names",
    severity: "warning",
    look: () => [{ message: "x", severity: "info" }],
  };
  const found = (severity: "error" | "off") =>
    checkDocument(document, {
      checks: [check],
      settings: { ...PLAIN_CHECK_SETTINGS, severities: { names: severity } },
    }).map((each) => each.severity);
  expect([found("error"), found("off")]).toEqual([["error"], []]);
});

test.each([
  ["Les \ue001hele\ue101 saken", [5, 9], [4, 8]],
  ["Les \ue001hele\ue101 saken", [4, 10], [4, 8]],
  ["Les \ue001hele\ue101 saken", [4, 5], undefined],
  ["Les \ue001hele\ue101 saken", [9, 9], [8, 8]],
  ["Les hele saken", undefined, undefined],
] as const)("%j %j without codes is %j", (text, range, plain) => {
  expect(plainRange(text, range)).toEqual(plain);
});
