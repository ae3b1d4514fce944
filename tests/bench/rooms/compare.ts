import { medianOf } from "../median-of.ts";
import type { Result } from "../result.ts";

/** How often each is timed; one time more goes before, the compiler's. */
const TIMES = 5;

/** Something of ours beside a bare loop over the same. */
export interface Comparison {
  readonly name: string;
  /** What is counted, such as `MB` or `units`: the result is so many a second. Absent: it is the seconds of a go. */
  readonly counted?: string;
  /** How many of them one go handles. */
  readonly amount?: number;
  readonly own: () => unknown;
  readonly raw: () => unknown;
  /** What `raw` is, in a few words. */
  readonly beside?: string;
  /** The least that is wanted a second, or the most seconds. */
  readonly bound?: number;
}

/**
 * Both in turns in one process, in time of the processor, which others at work on the machine do not lengthen; the
 * median of five. `ratio` is how many times as long as the bare loop ours takes.
 */
export async function compare(comparison: Comparison): Promise<Result> {
  const { name, counted, amount = 1, own, raw, beside, bound } = comparison;
  const values: number[] = [];
  const ratios: number[] = [];
  for (let time = 0; time <= TIMES; time += 1) {
    const [ours, bare] = [await secondsOf(own), await secondsOf(raw)];
    if (time === 0) continue;
    values.push(counted === undefined ? ours : amount / ours);
    ratios.push(ours / bare);
  }
  return {
    name,
    ...medianOf(values),
    unit: counted === undefined ? "s" : `${counted}/s`,
    ratio: medianOf(ratios).value,
    ...(bound !== undefined && { bound }),
    ...(beside !== undefined && { note: `beside ${beside}` }),
  };
}

async function secondsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
