import { expect, test } from "vitest";
import { summaryLines } from "../../../src/cli/run/summary-lines.ts";
import { documentReport, runReport } from "./reports.ts";

const config = { price: { perMillionCharacters: 20, currency: "EUR" } };

test("documents by language, segments by route, bill, findings, time", () => {
  const documents = [
    documentReport("seeds/a.txt", { memory: 1200, rule: 2, engine: 797 }),
    documentReport("seeds/b.txt", { none: 1 }, { findings: { error: 1, warning: 2, info: 0 } }),
    documentReport("seeds/c.txt", {}, { state: "failed", language: "und" }),
    documentReport("seeds/d.txt", {}, { state: "failed", language: "sv" }),
    documentReport("seeds/e.txt", { memory: 1 }, { language: "nn" }),
    documentReport("seeds/f.txt", { memory: 1 }, { language: "nn" }),
    documentReport("seeds/g.txt", { memory: 1 }, { language: "nn" }),
  ];
  const report = runReport(documents, { requests: 12, billedCharacters: 48_000 });
  expect(summaryLines(report, config)).toEqual([
    "Documents            7  4 complete, 1 incomplete, 2 failed",
    "  Nynorsk            3  50 %",
    "  Bokmål             2  33 %",
    "  Swedish            1  17 %",
    "Segments         2,003",
    "  from memory    1,203  60 %",
    "  by rule            2  under 1 %",
    "  from DeepL       797  40 %",
    "  untranslated       1  under 1 %",
    "Characters      48,000  billed in 12 requests, about 0.96 EUR",
    "Findings             3  1 error, 2 warnings",
    "Time               1.2  seconds",
  ]);
});

test("nothing sent is said to be nothing; nearly all is not all", () => {
  const report = runReport([documentReport("seeds/a.txt", { memory: 999, none: 1 })]);
  expect(summaryLines(report, config)).toEqual([
    "Documents           1  incomplete",
    "  Bokmål            1  100 %",
    "Segments        1,000",
    "  from memory     999  99 %",
    "  untranslated      1  under 1 %",
    "Characters          0  billed: nothing was sent",
    "Findings            0",
    "Time              1.2  seconds",
  ]);
});

test("pseudo-translation is told apart", () => {
  const report = runReport([
    documentReport("seeds/a.txt", { engine: 12 }, { pseudo: 12 }),
    documentReport("seeds/b.txt", { memory: 3 }),
  ]);
  expect(summaryLines(report, config)).toContainEqual(
    expect.stringMatching(/^Pseudo +12 {2}segments, to look at the layout: no translation$/u),
  );
});

test("a run without documents has a table too", () => {
  expect(summaryLines(runReport([]), config)[0]).toBe("Documents     0");
});
