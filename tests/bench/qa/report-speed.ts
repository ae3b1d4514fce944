import type { Check } from "../../../src/check/check.ts";
import { checkDocument } from "../../../src/check/check-document.ts";
import { CHECKS } from "../../../src/check/checks.ts";
import { documentOf } from "./look-at.ts";
import type { Sample } from "./sample.ts";
import { printTable } from "./table.ts";

const TIMES = 5;
const PARAGRAPHS = 40;

/** Rounds before those that count: the compiler's. */
const WARMING = 3;

/**
 * Documents of forty paragraphs, made anew for each round so that nothing remembered by object helps, timed
 * without their making, in time of the processor, which others at work on the machine do not lengthen; and the
 * same for texts ten times as long, a unit at a time.
 */
export function reportSpeed(samples: readonly Sample[]): void {
  const long = samples.slice(0, Math.ceil(samples.length / 10)).map((sample) => ({
    ...sample,
    source: Array.from({ length: 10 }, () => sample.source).join(" "),
    target: Array.from({ length: 10 }, () => sample.target).join(" "),
  }));
  const row = (name: string, checks: readonly Check[]): readonly string[] => {
    const [plain, tenfold] = [microseconds(samples, checks), microseconds(long, checks)];
    return [
      name,
      plain.toFixed(1),
      Math.round(1e6 / plain).toLocaleString("en"),
      tenfold.toFixed(1),
      (tenfold / plain).toFixed(1),
    ];
  };
  console.log(`\nSpeed, time of the processor, median of ${TIMES}`);
  printTable(
    ["check", "µs a unit", "units a second", "µs, text × 10", "times"],
    [row("all together", CHECKS), ...CHECKS.map((check) => row(check.code, [check])), row("none", [])],
  );
}

function microseconds(samples: readonly Sample[], checks: readonly Check[]): number {
  const rounds = Array.from({ length: WARMING + TIMES }, () => {
    const documents = cut(samples).map(documentOf);
    const started = process.cpuUsage();
    for (const document of documents) checkDocument(document, { checks });
    const { user, system } = process.cpuUsage(started);
    return (user + system) / samples.length;
  });
  return rounds.slice(WARMING).sort((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0;
}

function cut(samples: readonly Sample[]): readonly (readonly Sample[])[] {
  return Array.from({ length: Math.ceil(samples.length / PARAGRAPHS) }, (_, at) =>
    samples.slice(at * PARAGRAPHS, (at + 1) * PARAGRAPHS),
  );
}
