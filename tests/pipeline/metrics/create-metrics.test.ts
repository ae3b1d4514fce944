import { describe, expect, test } from "vitest";
import type { DocumentReport, RunReport } from "../../../src/model/run-report.ts";
import { createMetrics } from "../../../src/pipeline/metrics/create-metrics.ts";
import { formatMetrics } from "../../../src/pipeline/metrics/format-metrics.ts";
import { readMetrics } from "../../support/read-metrics.ts";

const ENDED = new Date("2026-11-23T05:00:10Z");

function report(state: DocumentReport["state"], seconds: number): RunReport {
  const document: DocumentReport = {
    source: "seeds/båt.txt",
    state,
    language: "nb",
    blocks: 2,
    segments: 6,
    distinct: 6,
    origins: { memory: 1, rule: 0, cache: 2, fuzzy: 0, repetition: 0, engine: 3, none: 0 },
    findings: { error: 0, warning: 0, info: 0 },
    outputs: {},
  };
  return {
    run: "r1",
    documents: [document],
    requests: 2,
    billedCharacters: 120,
    textsSent: 3,
    seconds,
    troubles: [],
    interrupted: false,
  };
}

describe("createMetrics", () => {
  test("adds up runs, in a format that is read without a fault", () => {
    const metrics = createMetrics({ version: '1.0 "beta"\\' });
    metrics.ran(report("complete", 0.5), ENDED);
    metrics.ran({ ...report("complete", 4000), failedRequests: { busy: 1 } }, ENDED);
    metrics.queue({ waiting: 7, active: 2, dead: 1 });
    metrics.month(4321);
    const { values, types } = readMetrics(metrics.render());
    expect(types).toEqual({
      bitekst_segments_total: "counter",
      bitekst_characters_total: "counter",
      bitekst_requests_total: "counter",
      bitekst_run_duration_seconds: "histogram",
      bitekst_queue_depth: "gauge",
      bitekst_last_success_timestamp_seconds: "gauge",
      bitekst_month_characters: "gauge",
      bitekst_build_info: "gauge",
    });
    expect(values).toMatchObject({
      'bitekst_segments_total{"origin":"engine"}': 6,
      'bitekst_segments_total{"origin":"cache"}': 4,
      'bitekst_characters_total{"engine":"deepl"}': 240,
      'bitekst_requests_total{"status":"answered"}': 3,
      'bitekst_requests_total{"status":"busy"}': 1,
      'bitekst_run_duration_seconds_bucket{"le":"1"}': 1,
      'bitekst_run_duration_seconds_bucket{"le":"3600"}': 1,
      'bitekst_run_duration_seconds_bucket{"le":"+Inf"}': 2,
      bitekst_run_duration_seconds_sum: 4000.5,
      bitekst_run_duration_seconds_count: 2,
      'bitekst_queue_depth{"state":"waiting"}': 7,
      'bitekst_queue_depth{"state":"dead"}': 1,
      bitekst_last_success_timestamp_seconds: ENDED.getTime() / 1000,
      bitekst_month_characters: 4321,
      'bitekst_build_info{"version":"1.0 \\"beta\\"\\\\"}': 1,
    });
  });

  test("counts the characters of each engine by themselves", () => {
    const metrics = createMetrics({ version: "1" });
    const use = { requests: 1, texts: 2 };
    const engines = [
      { ...use, engine: "deepl", characters: 100 },
      { ...use, engine: "libre", characters: 20 },
    ];
    metrics.ran({ ...report("complete", 1), engines }, ENDED);
    expect(readMetrics(metrics.render()).values).toMatchObject({
      'bitekst_characters_total{"engine":"deepl"}': 100,
      'bitekst_characters_total{"engine":"libre"}': 20,
    });
  });

  test("is well until a run fails, and again when the next one is complete", () => {
    const metrics = createMetrics({ version: "1" });
    expect(metrics.health()).toEqual({ kind: "well" });
    metrics.ran(report("failed", 1), ENDED);
    expect(metrics.health()).toEqual({ kind: "unwell", why: "the last run is failed" });
    expect(metrics.render()).not.toContain("last_success");
    metrics.failed("the store cannot be reached");
    expect(metrics.health()).toEqual({ kind: "unwell", why: "the store cannot be reached" });
    metrics.ran(report("complete", 1), ENDED);
    expect(metrics.health()).toEqual({ kind: "well" });
    metrics.ran({ ...report("complete", 1), interrupted: true }, ENDED);
    expect(metrics.health()).toEqual({ kind: "well" });
  });
});

test("labels and help keep their lines, whatever they hold", () => {
  const text = formatMetrics([
    {
      name: "bitekst_x",
      type: "gauge",
      help: "a\nb\\",
      samples: [{ labels: { at: 'æ"\\\n' }, value: Number.POSITIVE_INFINITY }],
    },
  ]);
  expect(text).toBe('# HELP bitekst_x a\\nb\\\\\n# TYPE bitekst_x gauge\nbitekst_x{at="æ\\"\\\\\\n"} +Inf\n');
});
