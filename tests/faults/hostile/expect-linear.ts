import { expect } from "vitest";
import { IS_LONG } from "../deepl/fault-seed.ts";
import { readWhole } from "./read-whole.ts";

/** A shape that a file may have: its text, of about so many characters. */
export type Shape = (size: number) => string | Uint8Array;

/** Characters in CI, and where there is time. */
const SIZE = IS_LONG ? 300_000 : 5_000;
/** Four times the text in four times the time; the square would take sixteen times as long. */
const MOST = 12;
/** Milliseconds of the processor that no text of a few pages may take more than, and that tell nothing about growth. */
const AT_ONCE = 2000;
const TRIES = 4;

/** Reads and cuts a file of this shape, and one a quarter as long: the time grows as the text does. */
export async function expectLinear(name: string, shape: Shape): Promise<void> {
  const [short, long] = [shape(SIZE / 4), shape(SIZE)].map((text) => Buffer.from(text as string));
  if (short === undefined || long === undefined) throw new Error("no text");
  let [quick, slow] = [0, Number.POSITIVE_INFINITY];
  for (let tried = 0; tried < TRIES && slow > AT_ONCE && slow > quick * MOST; tried++) {
    quick = Math.max(quick, await processorTime(() => readWhole(name, short)));
    slow = Math.min(slow, await processorTime(() => readWhole(name, long)));
  }
  expect(slow <= AT_ONCE || slow <= quick * MOST, `${quick} ms, then ${slow} ms`).toBe(true);
}

/** Of this process: other programs on the machine do not count. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
