import type { Result } from "./result.ts";

/** The figure of several runs: their median, with the least and the most. */
export function medianOf(values: readonly number[]): Pick<Result, "value" | "spread" | "runs"> {
  const sorted = [...values].sort((one, other) => one - other);
  return {
    value: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    spread: [sorted[0] ?? 0, sorted.at(-1) ?? 0],
    runs: sorted.length,
  };
}
