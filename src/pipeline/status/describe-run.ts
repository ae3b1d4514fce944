import type { Config } from "../../config/config.ts";
import type { Severity } from "../../model/finding.ts";
import type { RunEnd, RunKind, RunRecord } from "../../model/run-record.ts";
import type { RunReport, Trouble } from "../../model/run-report.ts";
import { priceOf } from "../price-of.ts";
import { type RunTotals, totalsOfRecord } from "./run-totals.ts";

/** under-way: it holds the store at this moment. died: it came to no end, killed or stopped by an error. */
export type RunState = RunEnd | "under-way" | "died";

/** A run in figures; all zero when it came to no report. */
export interface RunStatus {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly seconds?: number;
  readonly state: RunState;
  readonly kind?: RunKind;
  /** The schedule's. */
  readonly job?: string;
  /** The machine's name. */
  readonly host?: string;
  readonly documents: number;
  readonly segments: number;
  /** Segments that are left without English. */
  readonly untranslated: number;
  readonly requests: number;
  /** Unicode code points billed, and what they cost at the config's price of now. */
  readonly characters: number;
  readonly price: { readonly amount: number; readonly currency: string };
  readonly findings: Readonly<Record<Severity, number>>;
  /** Documents that failed, with why. */
  readonly failures: RunTotals["failures"];
  /** What kept segments untranslated. */
  readonly troubles: readonly Trouble[];
}

export interface RunCircumstances {
  readonly price: Config["price"];
  readonly underWay: boolean;
}

/** A stored run, as `status` tells it. */
export function describeRun(record: RunRecord, { price, underWay }: RunCircumstances): RunStatus {
  const { id, startedAt, endedAt, end, kind, job, host } = record;
  // Stored as JSON by the version of that day: what it has not, is none.
  const report = (record.report ?? {}) as Partial<RunReport>;
  const { documents, segments, origins, findings, failures } = totalsOfRecord(record.report);
  const characters = report.billedCharacters ?? 0;
  return {
    id,
    startedAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(report.seconds === undefined ? {} : { seconds: report.seconds }),
    state: end ?? (underWay ? "under-way" : "died"),
    ...(kind === undefined ? {} : { kind }),
    ...(job === undefined ? {} : { job }),
    ...(host === undefined ? {} : { host }),
    documents,
    segments,
    untranslated: origins.none,
    requests: report.requests ?? 0,
    characters,
    price: priceOf(characters, price),
    findings,
    failures,
    troubles: report.troubles ?? [],
  };
}
