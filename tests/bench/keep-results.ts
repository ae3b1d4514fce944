import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { isHeld, type Result } from "./result.ts";

const FOLDER = join("tests", "bench", "results");

/** Writes `tests/bench/results/<name>.json`, which is kept beside the code that it measured. */
export function keepResults(
  name: string,
  results: readonly Result[],
  { date }: { readonly date: Date },
): void {
  mkdirSync(FOLDER, { recursive: true });
  const kept = {
    date: date.toISOString().slice(0, 10),
    node: process.version,
    cores: availableParallelism(),
    // Others at work on the machine: seconds say little where there are more of them than cores.
    load: round(loadavg()[0] ?? 0),
    results: results.map((result) => ({ ...rounded(result), held: isHeld(result) })),
  };
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(kept, undefined, 2)}\n`);
}

/** To four digits: more of them would only say that machines are noisy. */
function rounded(result: Result): Result {
  const { value, spread, ratio } = result;
  return {
    ...result,
    value: round(value),
    spread: [round(spread[0]), round(spread[1])],
    ...(ratio !== undefined && { ratio: round(ratio) }),
  };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
