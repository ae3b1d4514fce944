import { describe, expect, test } from "vitest";
import type { RunRecord } from "../../../src/model/run-record.ts";
import type { DocumentReport } from "../../../src/model/run-report.ts";
import { describeRun } from "../../../src/pipeline/status/describe-run.ts";
import { keptReport } from "../../../src/pipeline/status/run-totals.ts";

const BARE: RunRecord = { id: "r1", startedAt: "2026-03-01T06:30:00.000Z" };
const PRICE = { perMillionCharacters: 20, currency: "NOK" };

function documentReport(changes: Partial<DocumentReport>): DocumentReport {
  return {
    source: "seeds/a.txt",
    state: "complete",
    language: "nb",
    blocks: 3,
    segments: 10,
    distinct: 9,
    origins: { memory: 4, rule: 1, cache: 2, fuzzy: 0, repetition: 1, engine: 2, none: 0 },
    findings: { error: 0, warning: 1, info: 2 },
    outputs: {},
    ...changes,
  };
}

describe("describeRun", () => {
  test("adds up what the report says of its documents", () => {
    const error = { code: "document-empty", message: 'Cannot read "seeds/b.txt": it is empty' };
    const documents = [
      documentReport({}),
      documentReport({ state: "incomplete", origins: { ...documentReport({}).origins, none: 3 } }),
      documentReport({ source: "seeds/b.txt", state: "failed", segments: 0, error }),
    ];
    const report = {
      run: "r1",
      documents,
      requests: 2,
      billedCharacters: 1_500_000,
      seconds: 4.5,
      troubles: [],
    };
    const record: RunRecord = { ...BARE, endedAt: "2026-03-01T06:30:05.000Z", end: "failed" };
    const told = {
      id: "r1",
      startedAt: BARE.startedAt,
      endedAt: "2026-03-01T06:30:05.000Z",
      seconds: 4.5,
      state: "failed",
      documents: 3,
      segments: 20,
      untranslated: 3,
      requests: 2,
      characters: 1_500_000,
      price: { amount: 30, currency: "NOK" },
      findings: { error: 0, warning: 3, info: 6 },
      failures: [{ source: "seeds/b.txt", error }],
      troubles: [],
    };
    const describe = (stored: unknown) =>
      describeRun({ ...record, report: stored }, { price: PRICE, underWay: false });
    const kept = keptReport({ ...report, textsSent: 6, interrupted: false });
    expect(describe(kept)).toEqual(told);
    expect(JSON.stringify(kept), "documents that did not fail are not kept").not.toContain("seeds/a.txt");
    expect(describe(report), "as older versions kept it").toEqual(told);
  });

  test.each([
    [true, "under-way"],
    [false, "died"],
  ])("a run without an end, the store held: %s → %s", (underWay, state) => {
    const run = describeRun(BARE, { price: PRICE, underWay });
    expect(run).toMatchObject({ state, documents: 0, characters: 0, failures: [], troubles: [] });
    expect(run).not.toHaveProperty("seconds");
  });
});
