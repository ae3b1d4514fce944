import type { RunReport } from "../../model/run-report.ts";
import type { QueueDepth } from "../../ports/queue.ts";
import { endOf } from "../end-of.ts";
import { type Family, formatMetrics, type Sample } from "./format-metrics.ts";

/** How the process is: `why` when something is wrong. */
export type Health = { readonly kind: "well" } | { readonly kind: "unwell"; readonly why: string };

/** What a daemon counts of itself since it was started. */
export interface Metrics {
  /** A run came to its report. */
  ran(report: RunReport, ended: Date): void;
  /** A run came to none, or the store cannot be reached: why, in a line without secrets. */
  failed(why: string): void;
  queue(depth: QueueDepth): void;
  /** Characters of this month, of all who share the store. */
  month(characters: number): void;
  /** Prometheus text format 0.0.4. */
  render(): string;
  health(): Health;
}

/** Seconds: upper bounds of the histogram. */
const BUCKETS = [1, 5, 15, 60, 300, 900, 3600] as const;

/** Counters of a process, empty; pure: what they count is told to them. */
export function createMetrics({ version }: { readonly version: string }): Metrics {
  const segments = new Map<string, number>();
  const requests = new Map([["answered", 0]]);
  const characters = new Map<string, number>();
  const buckets = BUCKETS.map(() => 0);
  let runs = 0;
  let seconds = 0;
  let depth: QueueDepth | undefined;
  let month: number | undefined;
  let lastSuccess: number | undefined;
  let health: Health = { kind: "well" };
  return {
    ran(report, ended) {
      for (const { origins } of report.documents)
        for (const [origin, count] of Object.entries(origins)) add(segments, origin, count);
      const failed = Object.entries(report.failedRequests ?? {});
      for (const [trouble, count] of failed) add(requests, trouble, count);
      add(requests, "answered", report.requests - failed.reduce((sum, [, count]) => sum + count, 0));
      const used = report.engines ?? [{ engine: "deepl", characters: report.billedCharacters }];
      for (const each of used) add(characters, each.engine, each.characters);
      runs += 1;
      seconds += report.seconds;
      BUCKETS.forEach((bound, at) => {
        if (report.seconds <= bound) buckets[at] = (buckets[at] ?? 0) + 1;
      });
      const end = endOf(report);
      if (end === "complete") lastSuccess = ended.getTime() / 1000;
      // A person who stops a run knows.
      const isWell = end === "complete" || end === "interrupted";
      health = isWell ? { kind: "well" } : { kind: "unwell", why: `the last run is ${end}` };
    },
    failed(why) {
      health = { kind: "unwell", why };
    },
    queue(now) {
      depth = now;
    },
    month(now) {
      month = now;
    },
    render: () =>
      formatMetrics([
        counter(
          "segments_total",
          "Segments of the documents of all runs, by where their translation came from.",
          labelled("origin", segments),
        ),
        counter("characters_total", "Characters billed, by engine.", labelled("engine", characters)),
        counter(
          "requests_total",
          "Requests to the engine, by what came of them.",
          labelled("status", requests),
        ),
        histogram({ buckets, runs, seconds }),
        ...(depth === undefined
          ? []
          : [
              gauge(
                "queue_depth",
                "Documents in the queue.",
                labelled("state", new Map(Object.entries(depth))),
              ),
            ]),
        ...(lastSuccess === undefined
          ? []
          : [
              gauge("last_success_timestamp_seconds", "When the last complete run ended.", [
                { value: lastSuccess },
              ]),
            ]),
        ...(month === undefined
          ? []
          : [
              gauge("month_characters", "Characters billed this month by all who share the store.", [
                { value: month },
              ]),
            ]),
        gauge("build_info", "The version that runs.", [{ labels: { version }, value: 1 }]),
      ]),
    health: () => health,
  };
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

function labelled(label: string, counts: ReadonlyMap<string, number>): readonly Sample[] {
  return [...counts].map(([name, value]) => ({ labels: { [label]: name }, value }));
}

function counter(name: string, help: string, samples: readonly Sample[]): Family {
  return { name: `bitekst_${name}`, type: "counter", help, samples };
}

function gauge(name: string, help: string, samples: readonly Sample[]): Family {
  return { name: `bitekst_${name}`, type: "gauge", help, samples };
}

interface Durations {
  readonly buckets: readonly number[];
  readonly runs: number;
  readonly seconds: number;
}

function histogram({ buckets, runs, seconds }: Durations): Family {
  const samples = BUCKETS.map((bound, at) => ({
    suffix: "_bucket",
    labels: { le: String(bound) },
    value: buckets[at] ?? 0,
  }));
  return {
    name: "bitekst_run_duration_seconds",
    type: "histogram",
    help: "How long runs took.",
    samples: [
      ...samples,
      { suffix: "_bucket", labels: { le: "+Inf" }, value: runs },
      { suffix: "_sum", value: seconds },
      { suffix: "_count", value: runs },
    ],
  };
}
