import { type Command, Option } from "commander";
import { readVersion } from "../config/read-version.ts";
import type { Kit } from "../pipeline/kit.ts";
import type { Metrics } from "../pipeline/metrics/create-metrics.ts";
import { monthBudget } from "../pipeline/status/month-budget.ts";
import { wholeNumber } from "./whole-number.ts";

export interface MetricsOptions {
  readonly metricsPort?: number;
}

/** Counters of this process that others may look at while it is there. */
export interface OpenMetrics {
  readonly metrics: Metrics;
  /** After each run, while the store is open. */
  seeMonth(kit: Pick<Kit, "store" | "config" | "clock">): Promise<void>;
  close(): Promise<void>;
}

/** Adds `--metrics-port`. */
export function withMetricsPort(command: Command): void {
  command.addOption(
    new Option(
      "--metrics-port <port>",
      "answer /metrics (Prometheus) and /healthz on this port of 127.0.0.1",
    ).argParser(wholeNumber({ min: 0, max: 65_535 })),
  );
}

/**
 * Starts counting, and answering when a port is asked for; `note` tells where.
 * @throws PipelineError `usage` when the port cannot be had
 */
export async function openMetrics(
  { metricsPort }: MetricsOptions,
  note: (line: string) => void,
): Promise<OpenMetrics> {
  const { createMetrics } = await import("../pipeline/metrics/create-metrics.ts");
  const metrics = createMetrics({ version: readVersion() });
  const seeMonth: OpenMetrics["seeMonth"] = async ({ store, config, clock }) => {
    const { billed } = await monthBudget(store, { limits: config.limits, now: clock.now() });
    metrics.month(billed);
  };
  if (metricsPort === undefined) return { metrics, seeMonth, close: async () => undefined };
  const { openMetricsServer } = await import("../triggers/metrics-server.ts");
  const server = await openMetricsServer({
    port: metricsPort,
    render: metrics.render,
    unwell: () => {
      const health = metrics.health();
      return health.kind === "unwell" ? health.why : undefined;
    },
  });
  note(`Metrics on http://127.0.0.1:${server.port}/metrics`);
  return { metrics, seeMonth, close: server.close };
}
