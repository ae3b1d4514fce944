import { expect, test } from "vitest";
import { exitCodeOf, exitCodeOfError, type FailOn } from "../../src/cli/exit-code.ts";
import type { DocumentReport, RunReport } from "../../src/model/run-report.ts";

function reportOf(
  state: DocumentReport["state"],
  found: Partial<DocumentReport["findings"]> = {},
  interrupted = false,
): RunReport {
  const origins = { memory: 1, rule: 0, cache: 0, fuzzy: 0, repetition: 0, engine: 0, none: 0 };
  const findings = { error: 0, warning: 0, info: 0, ...found };
  const counts = { language: "nb", blocks: 1, segments: 1, distinct: 1, origins, findings, outputs: {} };
  const documents = [{ source: "seeds/a.txt", state, ...counts }];
  return {
    run: "r1",
    documents,
    requests: 0,
    billedCharacters: 0,
    textsSent: 0,
    seconds: 0,
    troubles: [],
    interrupted,
  };
}

test.each<[FailOn, Partial<DocumentReport["findings"]>, number]>([
  ["none", { error: 3 }, 0],
  ["error", { error: 1 }, 1],
  ["error", { warning: 1, info: 1 }, 0],
  ["warning", { warning: 1 }, 1],
  ["warning", { info: 1 }, 0],
  ["info", { info: 1 }, 1],
  ["info", {}, 0],
])("--fail-on %s with %j: %i", (failOn, findings, code) => {
  expect(exitCodeOf(reportOf("complete", findings), { failOn })).toBe(code);
});

test("where several hold: stopped before failed before incomplete before findings", () => {
  const ending = { failOn: "error" as const };
  expect(exitCodeOf(reportOf("incomplete", { error: 1 }), ending)).toBe(4);
  expect(exitCodeOf(reportOf("failed", { error: 1 }), ending)).toBe(3);
  expect(exitCodeOf(reportOf("failed", {}, true), { ...ending, signal: "SIGTERM" })).toBe(143);
  expect(exitCodeOf(reportOf("failed", {}, true), { ...ending, signal: "SIGINT" })).toBe(130);
});

test.each([
  ["usage", 2],
  ["config", 2],
  ["memory-file", 2],
  ["glossary-file", 2],
  ["document-missing", 3],
  ["output-unwritable", 3],
  ["model-unwritable", 3],
  ["model-missing", 4],
  ["model-download", 4],
  ["model-damaged", 4],
  ["store-busy", 4],
  ["store-unusable", 4],
  ["engine-quota", 4],
] as const)("%s ends with %i", (error, code) => {
  expect(exitCodeOfError(error)).toBe(code);
});
